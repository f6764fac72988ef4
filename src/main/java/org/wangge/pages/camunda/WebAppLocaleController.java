package org.wangge.pages.camunda;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the Chinese locale that the engine's web applications ask for and do not have. */
@RestController
class WebAppLocaleController {

    private static final Set<String> APPS = Set.of("tasklist", "cockpit", "admin", "welcome");

    private final Map<String, JsonNode> locales;

    WebAppLocaleController(WebAppTexts texts) {
        this.locales = APPS.stream().collect(Collectors.toMap(Function.identity(), texts::of));
    }

    @GetMapping("/camunda/app/{app}/locales/zh.json")
    ResponseEntity<JsonNode> locale(@PathVariable String app) {
        return ResponseEntity.of(Optional.ofNullable(locales.get(app)));
    }
}
