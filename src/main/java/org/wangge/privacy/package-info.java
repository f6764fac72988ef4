/**
 * How personal data is kept: encrypted columns, keyed hashes to find what is encrypted, and masks for the screen.
 * Every other module may use it; it uses none.
 */
package org.wangge.privacy;
