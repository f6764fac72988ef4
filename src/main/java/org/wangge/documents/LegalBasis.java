package org.wangge.documents;

/** An article that an order may rest on: a stable code for forms and records, and its text as a notice quotes it. */
public record LegalBasis(String code, String text) {}
