package org.wangge.privacy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.HmacParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingKey;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingParameters;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import com.google.crypto.tink.util.SecretBytes;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * The installation's key sets: {@code encryption} (AES-256-GCM; several keys, the primary one encrypts, all of them
 * decrypt), {@code files} (the same for files, in segments) and {@code hash} (HMAC-SHA-256; one key for the
 * installation's life, since every stored hash depends on it).
 */
record Keys(KeysetHandle encryption, KeysetHandle hash, KeysetHandle files) {

    private static final AesGcmHkdfStreamingParameters FILES = PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB;

    static {
        try {
            AeadConfig.register();
            MacConfig.register();
            StreamingAeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** Makes fresh key sets with one key each. */
    static Keys create() {
        try {
            HmacParameters hmac = HmacParameters.builder()
                    .setKeySizeBytes(32)
                    .setTagSizeBytes(32)
                    .setHashType(HmacParameters.HashType.SHA256)
                    .setVariant(HmacParameters.Variant.NO_PREFIX)
                    .build();
            return new Keys(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM),
                    KeysetHandle.generateNew(hmac),
                    KeysetHandle.generateNew(FILES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The platform offers no AES-256-GCM or HMAC-SHA-256", e);
        }
    }

    /** Adds a key that decrypts but does not encrypt yet: the first of the two steps of a rotation. */
    Keys withNewKey() {
        try {
            return new Keys(
                    withOneMore(encryption, PredefinedAeadParameters.AES256_GCM), hash, withOneMore(files, FILES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key set can't be extended", e);
        }
    }

    /** Lets the newest key encrypt: the second step, when every node has the key. */
    Keys withNewestKeyPrimary() {
        try {
            return new Keys(withNewestPrimary(encryption), hash, withNewestPrimary(files));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key set can't be changed", e);
        }
    }

    /**
     * Reads what {@link #toJson()} wrote.
     *
     * @throws IllegalArgumentException if it holds no key sets; the message never shows its content
     */
    static Keys fromJson(String json) {
        try {
            JsonObject all = JsonParser.parseString(json).getAsJsonObject();
            KeysetHandle hash = parse(all, "hash");
            return new Keys(
                    parse(all, "encryption"), hash, all.has("files") ? parse(all, "files") : derivedForFiles(hash));
        } catch (GeneralSecurityException | JsonParseException | IllegalStateException e) {
            throw new IllegalArgumentException("Not a key set of this application");
        }
    }

    static Keys fromBase64(String base64) {
        return fromJson(new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.UTF_8));
    }

    String toJson() {
        JsonObject all = new JsonObject();
        all.add("encryption", format(encryption));
        all.add("hash", format(hash));
        all.add("files", format(files));
        return all.toString();
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

    StreamingAead streamingAead() throws GeneralSecurityException {
        return files.getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
    }

    /** Whether the set is from before there were files, so that their key is derived. */
    boolean derivesFiles() {
        try {
            return files.equalsKeyset(derivedForFiles(hash));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key set can't be compared", e);
        }
    }

    /** Says nothing: a key set must not reach a log. */
    @Override
    public String toString() {
        return "Keys";
    }

    /**
     * The key for files of a set that was made before there were any: from the hash key, which stays, so that every
     * node comes to the same one and nobody has to hand out anything.
     */
    private static KeysetHandle derivedForFiles(KeysetHandle hash) throws GeneralSecurityException {
        byte[] material = hash.getPrimitive(RegistryConfiguration.get(), Mac.class)
                .computeMac("key for files".getBytes(StandardCharsets.UTF_8));
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(AesGcmHkdfStreamingKey.create(
                                FILES, SecretBytes.copyFrom(material, InsecureSecretKeyAccess.get())))
                        .withFixedId(1)
                        .makePrimary())
                .build();
    }

    private static KeysetHandle withOneMore(KeysetHandle keys, Parameters kind) throws GeneralSecurityException {
        return KeysetHandle.newBuilder(keys)
                .addEntry(KeysetHandle.generateEntryFromParameters(kind).withRandomId())
                .build();
    }

    private static KeysetHandle withNewestPrimary(KeysetHandle keys) throws GeneralSecurityException {
        KeysetHandle.Builder builder = KeysetHandle.newBuilder(keys);
        builder.getAt(builder.size() - 1).makePrimary();
        return builder.build();
    }

    private static KeysetHandle parse(JsonObject all, String name) throws GeneralSecurityException {
        if (!all.has(name)) {
            throw new GeneralSecurityException(name);
        }
        return TinkJsonProtoKeysetFormat.parseKeyset(all.get(name).toString(), InsecureSecretKeyAccess.get());
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
