package org.wangge.privacy;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.springframework.stereotype.Component;

/**
 * Keeps a text encrypted in a {@code varbinary} column, as in
 * {@code @Convert(converter = EncryptedText.class) private String phone}. The column needs the text's UTF-8 bytes
 * and 33 more. Null stays null. Equal texts differ when encrypted: search by a {@link KeyedHash} in a column beside.
 */
@Component
@Converter
public class EncryptedText implements AttributeConverter<String, byte[]> {

    private final Encryption encryption;

    EncryptedText(Encryption encryption) {
        this.encryption = encryption;
    }

    @Override
    public byte[] convertToDatabaseColumn(String text) {
        return text == null ? null : encryption.encrypt(text);
    }

    @Override
    public String convertToEntityAttribute(byte[] sealed) {
        return sealed == null ? null : encryption.decrypt(sealed);
    }
}
