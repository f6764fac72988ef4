/** Camunda Forms as the server reads them. */
package org.wangge.worklist.form;
