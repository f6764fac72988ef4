package org.wangge.returns;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Where somebody comes from and what is known of that place; {@code place} is the text as it was told. */
@Embeddable
public record Origin(
        @Column(name = "origin_place") String place,
        @Enumerated(EnumType.STRING) Risk risk,
        @Enumerated(EnumType.STRING) Contact contact,
        @Enumerated(EnumType.STRING) Near near) {}
