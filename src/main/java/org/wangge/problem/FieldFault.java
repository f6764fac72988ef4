package org.wangge.problem;

/** What is wrong with one field: its name as in the request, a stable code, and what the text of the code needs. */
public record FieldFault(String field, String code, Object... args) {}
