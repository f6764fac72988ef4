/**
 * What was done, by whom, as which post: written in the transaction of the act, chained by one sealer, read by
 * auditors alone.
 */
package org.wangge.audit;
