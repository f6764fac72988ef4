package org.wangge.returns;

/** What a nucleic acid test found. */
public enum TestResult {
    NEGATIVE,
    POSITIVE,
    INVALID
}
