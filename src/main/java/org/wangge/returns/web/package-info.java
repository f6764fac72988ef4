/** The API of cases, and how cases look in it. */
@org.springframework.modulith.NamedInterface("web")
package org.wangge.returns.web;
