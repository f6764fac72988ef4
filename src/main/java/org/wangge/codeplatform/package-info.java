/** Tells the code platform which colour somebody has, after the fact is committed. It listens only. */
package org.wangge.codeplatform;
