/** How requests of the API are read. */
package org.wangge.http;
