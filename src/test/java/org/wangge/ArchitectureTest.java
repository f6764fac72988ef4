package org.wangge;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {

    private static final int MOST_LINES = 300;
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.wangge");

    @Test
    void modulesUseEachOtherOnlyByWhatTheyOfferAndInNoCircle() {
        ApplicationModules.of(WanggeApplication.class).verify();
    }

    @Test
    void theEngineIsTouchedWhereTheNameSaysSoAndNowhereElse() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..camunda..", "org.wangge.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(CLASSES);
    }

    @Test
    void theConfinementOfTheEngineLooksAtSomething() {
        assertThat(CLASSES.stream()
                        .filter(type -> type.getPackageName().contains(".camunda")
                                || type.getPackageName().startsWith("org.wangge.engine"))
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .filter(use -> use.getTargetClass().getPackageName().startsWith("org.camunda")))
                .isNotEmpty();
    }

    @Test
    void whatABeanNeedsItsConstructorAsksFor() {
        noFields().should().beAnnotatedWith(Autowired.class).check(CLASSES);
        noFields().should().beAnnotatedWith(Value.class).check(CLASSES);
    }

    @Test
    void noFileIsLongerThanSomebodyCanOversee() {
        List<String> sources = Stream.of("src/main/java", "src/test/java", "ui/src")
                .flatMap(ArchitectureTest::files)
                .toList();

        assertThat(sources)
                .hasSizeGreaterThan(100)
                .allSatisfy(file -> assertThat(lines(file)).as(file).isLessThanOrEqualTo(MOST_LINES));
    }

    private static Stream<String> files(String folder) {
        try (Stream<Path> found = Files.walk(Path.of(folder))) {
            return found
                    .filter(file -> file.toString().matches(".*\\.(java|ts|css)"))
                    .map(Path::toString)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(String file) {
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
