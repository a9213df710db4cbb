package fr.numericemploi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every law of the house holds in the product, and is seen to fail on the red fixture. */
class ArchitectureTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ArchitectureTest::isShipped)
            .importPackages("fr.numericemploi.domain", "fr.numericemploi.application", "fr.numericemploi.adapters");
    private static final JavaClasses RED = new ClassFileImporter().importPackages("fr.numericemploi.architecture.red");

    @ParameterizedTest(name = "{0}")
    @MethodSource("laws")
    void theProductKeepsTheLaw(Law law) {
        assertThat(law.brokenIn(PRODUCT)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("laws")
    void theLawIsSeenToFail(Law law) {
        var broken = law.brokenIn(RED);

        assertThat(law.offenders()).isNotEmpty().allSatisfy(offender -> assertThat(broken)
                .anyMatch(line -> line.contains(offender)));
    }

    /** The modules' test classes, which tests here share and which no law is for, are in a folder or in a jar of their own. */
    private static boolean isShipped(Location location) {
        return !location.contains("/test-classes/") && !location.contains("-tests.jar");
    }

    static Stream<Law> laws() {
        return Stream.of(LayerLaws.ALL, DomainLaws.ALL, ContextLaws.ALL, ApplicationLaws.ALL, AdapterLaws.ALL)
                .flatMap(List::stream);
    }
}
