package org.wangge.population;

import java.util.Optional;
import java.util.Set;

/** The documents by which a person is registered. */
public enum IdentityType {
    RESIDENT_ID("resident-id", Set.of("居民身份证", "身份证", "二代身份证", "户口簿", "港澳台居民居住证", "居住证")),
    PASSPORT("passport", Set.of("护照", "中国护照", "普通护照", "外国护照")),
    HK_MACAU_PERMIT("hk-macau-permit", Set.of("港澳居民来往内地通行证", "港澳通行证", "港澳居民通行证", "回乡证")),
    TAIWAN_PERMIT("taiwan-permit", Set.of("台湾居民来往大陆通行证", "台湾通行证", "台胞证")),
    FOREIGN_PERMANENT_RESIDENT("foreign-permanent-resident", Set.of("外国人永久居留身份证", "外国人永久居留证", "永久居留身份证", "永久居留证"));

    private final String key;
    private final Set<String> names;

    IdentityType(String key, Set<String> names) {
        this.key = key;
        this.names = names;
    }

    /** @return the word for it in JSON and in the database, in kebab-case */
    public String key() {
        return key;
    }

    /** @return the type that a key of ours or a name in Chinese stands for */
    public static Optional<IdentityType> named(String text) {
        String plain = PlainText.of(text).replace(" ", "");
        for (IdentityType type : values()) {
            if (type.key.equalsIgnoreCase(plain) || type.names.contains(plain)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
