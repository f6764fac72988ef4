package org.wangge.policing.cases;

/** A police officer, with name and police number as papers name them. */
public record Officer(Long accountId, String name, String number) {}
