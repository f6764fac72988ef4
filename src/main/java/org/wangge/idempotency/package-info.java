/**
 * {@code Idempotency-Key}: a request that is sent again, because its answer was lost on the way, has its effect once
 * and the same answer twice.
 */
package org.wangge.idempotency;
