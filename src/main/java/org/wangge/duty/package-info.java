/**
 * Who is on duty where and when (值班): rosters with leaders, swaps, the log of calls, and what one shift hands to the
 * next. Whoever has something urgent to say asks {@link org.wangge.duty.Duty}.
 */
package org.wangge.duty;
