package org.wangge;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.core.ApplicationModules;
import org.wangge.modelling.BuildingBlock;

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
    void policeTouchNoHealthColour() {
        noClasses()
                .that()
                .resideInAPackage("org.wangge.policing..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("org\\.wangge\\.returns\\.(Colour\\w*|HealthCode)|org\\.wangge\\.codeplatform\\..*")
                .check(CLASSES);
    }

    @Test
    void aStepThatChangesAColourIsBoundToItsModels() {
        List<JavaClass> steps = CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(BuildingBlock.class))
                .filter(ArchitectureTest::colours)
                .toList();

        assertThat(steps)
                .extracting(JavaClass::getSimpleName)
                .containsExactlyInAnyOrder("AskRule", "ApplyRelease", "EndOrder");
        assertThat(steps).allSatisfy(step -> assertThat(
                        step.getAnnotationOfType(BuildingBlock.class).onlyIn())
                .as(step.getSimpleName())
                .containsExactly("return-loop"));
    }

    /** Whether any call that begins in a class comes to the one place where colours are set. */
    private static boolean colours(JavaClass type) {
        Set<JavaCodeUnit> seen = new HashSet<>(type.getCodeUnits());
        Deque<JavaCodeUnit> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.pop();
            if (unit.getOwner().getFullName().equals("org.wangge.returns.Colouring")
                    && !unit.getName().equals(JavaConstructor.CONSTRUCTOR_NAME)) {
                return true;
            }
            unit.getCallsFromSelf().stream()
                    .flatMap(call -> call.getTarget().resolveMember().stream())
                    .filter(JavaCodeUnit.class::isInstance)
                    .map(JavaCodeUnit.class::cast)
                    .filter(seen::add)
                    .forEach(open::push);
        }
        return false;
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
