package org.wangge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModuleDiagramTest {

    private static final Path PAGE = Path.of("docs/architecture.md");
    /** Everybody uses these, so that arrows to them would hide the others. */
    private static final List<String> EVERYWHERE =
            List.of("ids", "codes", "problem", "clock", "privacy", "http", "paging", "locale");

    /** When it fails, put the text it expects between the marks of the page. */
    @Test
    void thePictureOfTheModulesIsTheOneOfTheCode() throws IOException {
        assertThat(Files.readString(PAGE)).contains("<!-- modules -->\n" + diagram() + "<!-- /modules -->\n");
    }

    private static String diagram() {
        ApplicationModules modules = ApplicationModules.of(WanggeApplication.class);
        String arrows = modules.stream()
                .filter(ModuleDiagramTest::isShown)
                .flatMap(module -> module.getDirectDependencies(modules)
                        .uniqueModules()
                        .filter(ModuleDiagramTest::isShown)
                        .map(used -> "  " + name(module) + " --> " + name(used)))
                .sorted()
                .distinct()
                .collect(Collectors.joining("\n"));
        return "```mermaid\nflowchart TD\n" + arrows + "\n```\n";
    }

    private static boolean isShown(ApplicationModule module) {
        return !EVERYWHERE.contains(name(module));
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
