package org.wangge.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.multipart.MultipartFile;
import org.wangge.privacy.KeyedHash;

/** Tells whether two requests ask for the same: path, parameters, what was read from the body, and files. */
@Component
class Fingerprints {

    private final ObjectMapper json;
    private final KeyedHash hash;

    Fingerprints(ObjectMapper json, KeyedHash hash) {
        this.json = json.copy().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);
        this.hash = hash;
    }

    /** @return 32 bytes; keyed, since a short body could otherwise be guessed from them */
    byte[] of(HttpServletRequest request, Method method, Object[] arguments) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
                write(out, request.getMethod(), request.getRequestURI());
                var parameters = new TreeMap<>(request.getParameterMap());
                parameters.remove("_csrf");
                write(out, json.writeValueAsString(parameters));
                for (int i = 0; i < arguments.length; i++) {
                    if (arguments[i] instanceof MultipartFile file) {
                        write(out, file);
                    } else if (method.getParameters()[i].isAnnotationPresent(RequestBody.class)) {
                        write(out, canonical(arguments[i]));
                    }
                }
            }
            return hash.of("idempotent-request", HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException("A request can't be read again", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without white space and with sorted fields, also where the controller reads the text by itself. */
    private String canonical(Object body) throws IOException {
        JsonNode read = json.valueToTree(body);
        if (read.isTextual()) {
            try {
                read = json.readTree(read.asText());
            } catch (JsonProcessingException unreadable) {
                return read.asText();
            }
        }
        return json.writeValueAsString(json.treeToValue(read, Object.class));
    }

    private static void write(OutputStream out, String... texts) throws IOException {
        for (String text : texts) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.write(0);
        }
    }

    private static void write(OutputStream out, MultipartFile file) throws IOException {
        write(out, file.getName(), Long.toString(file.getSize()));
        try (InputStream in = file.getInputStream()) {
            in.transferTo(out);
        }
    }
}
