/** Lists of the API, page by page. */
package org.wangge.paging;
