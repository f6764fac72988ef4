package org.wangge.privacy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.HmacParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * The installation's two key sets: {@code encryption} (AES-256-GCM; several keys, the primary one encrypts, all of
 * them decrypt) and {@code hash} (HMAC-SHA-256; one key for the installation's life, since every stored hash depends
 * on it).
 */
record Keys(KeysetHandle encryption, KeysetHandle hash) {

    static {
        try {
            AeadConfig.register();
            MacConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** Makes a fresh pair of key sets with one key each. */
    static Keys create() {
        try {
            HmacParameters hmac = HmacParameters.builder()
                    .setKeySizeBytes(32)
                    .setTagSizeBytes(32)
                    .setHashType(HmacParameters.HashType.SHA256)
                    .setVariant(HmacParameters.Variant.NO_PREFIX)
                    .build();
            return new Keys(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), KeysetHandle.generateNew(hmac));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The platform offers no AES-256-GCM or HMAC-SHA-256", e);
        }
    }

    /** Adds a key that decrypts but does not encrypt yet: the first of the two steps of a rotation. */
    Keys withNewKey() {
        try {
            KeysetHandle more = KeysetHandle.newBuilder(encryption)
                    .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                            .withRandomId())
                    .build();
            return new Keys(more, hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key set can't be extended", e);
        }
    }

    /** Lets the newest key encrypt: the second step, when every node has the key. */
    Keys withNewestKeyPrimary() {
        try {
            KeysetHandle.Builder builder = KeysetHandle.newBuilder(encryption);
            builder.getAt(builder.size() - 1).makePrimary();
            return new Keys(builder.build(), hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key set can't be changed", e);
        }
    }

    /**
     * Reads what {@link #toJson()} wrote.
     *
     * @throws IllegalArgumentException if it is no pair of key sets; the message never shows its content
     */
    static Keys fromJson(String json) {
        try {
            JsonObject both = JsonParser.parseString(json).getAsJsonObject();
            return new Keys(parse(both, "encryption"), parse(both, "hash"));
        } catch (GeneralSecurityException | JsonParseException | IllegalStateException e) {
            throw new IllegalArgumentException("Not a key set of this application");
        }
    }

    static Keys fromBase64(String base64) {
        return fromJson(new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.UTF_8));
    }

    String toJson() {
        JsonObject both = new JsonObject();
        both.add("encryption", format(encryption));
        both.add("hash", format(hash));
        return both.toString();
    }

    String toBase64() {
        return Base64.getEncoder().encodeToString(toJson().getBytes(StandardCharsets.UTF_8));
    }

    Aead aead() throws GeneralSecurityException {
        return encryption.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    Mac mac() throws GeneralSecurityException {
        return hash.getPrimitive(RegistryConfiguration.get(), Mac.class);
    }

    /** Says nothing: a key set must not reach a log. */
    @Override
    public String toString() {
        return "Keys";
    }

    private static KeysetHandle parse(JsonObject both, String name) throws GeneralSecurityException {
        if (!both.has(name)) {
            throw new GeneralSecurityException(name);
        }
        return TinkJsonProtoKeysetFormat.parseKeyset(both.get(name).toString(), InsecureSecretKeyAccess.get());
    }

    private static JsonObject format(KeysetHandle handle) {
        try {
            return JsonParser.parseString(
                            TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get()))
                    .getAsJsonObject();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key set can't be written", e);
        }
    }
}
