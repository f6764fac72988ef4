/**
 * What administrators do with people and units: accounts and their passwords, units beneath a village, appointments to
 * posts and what is fixed for a post. Every act is on the record.
 */
package org.wangge.administration;
