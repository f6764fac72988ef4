package org.wangge.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The addresses of the built front end, by the names of its entries ({@code app}, {@code form}, …). Where the front end
 * was not built, pages have no scripts and styles, and say so once in the log.
 */
@Component
public class Assets {

    private static final Logger log = LoggerFactory.getLogger(Assets.class);
    private static final String FOLDER = "/assets/";

    private final JsonNode manifest;

    Assets(ObjectMapper json) throws IOException {
        ClassPathResource file = new ClassPathResource("static/assets/manifest.json");
        if (file.exists()) {
            try (InputStream in = file.getInputStream()) {
                manifest = json.readTree(in);
            }
        } else {
            log.warn("The front end was not built: pages come without scripts and styles");
            manifest = json.createObjectNode();
        }
    }

    /** Modules to load for the entries, each once, the shared ones with the first that needs them. */
    public List<String> scripts(List<String> entries) {
        return entries.stream()
                .map(this::entry)
                .filter(JsonNode::isObject)
                .map(chunk -> FOLDER + chunk.path("file").asText())
                .toList();
    }

    /** Style sheets of the entries and of everything they import, each once. */
    public List<String> styles(List<String> entries) {
        Set<String> seen = new LinkedHashSet<>();
        Set<String> styles = new LinkedHashSet<>();
        entries.forEach(entry -> collect(entry(entry), seen, styles));
        return new ArrayList<>(styles);
    }

    private JsonNode entry(String name) {
        return manifest.path("src/" + name + ".ts");
    }

    private void collect(JsonNode chunk, Set<String> seen, Set<String> styles) {
        if (!seen.add(chunk.path("file").asText())) {
            return;
        }
        chunk.path("imports").forEach(name -> collect(manifest.path(name.asText()), seen, styles));
        chunk.path("css").forEach(file -> styles.add(FOLDER + file.asText()));
    }
}
