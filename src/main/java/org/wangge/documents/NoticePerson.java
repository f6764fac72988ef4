package org.wangge.documents;

/** Whom a notice is for, unmasked: it is theirs. Phone and address may be null. */
public record NoticePerson(String name, String identity, String phone, String address) {}
