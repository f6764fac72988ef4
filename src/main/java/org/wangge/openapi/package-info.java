/** The OpenAPI document: what springdoc finds in the controllers, and what holds for all of them. */
package org.wangge.openapi;
