/**
 * What cannot wait for the daily round (特殊情况): one button, three fields, told at once, and upward by the clock until
 * somebody has acknowledged. What is written stays here, encrypted; the engine knows ids alone.
 */
package org.wangge.reporting.special;
