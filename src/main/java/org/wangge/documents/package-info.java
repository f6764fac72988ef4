/** Written notices: the same template as a page and as a PDF with its Chinese font inside. */
package org.wangge.documents;
