package nl.mbtregister.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The product keeps the laws, and every law catches the fault that was planted for it. */
class ArchitectureTest {
    private static final int CLASSES_AT_LEAST = 10;

    private static final JavaClasses PRODUCT =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("nl.mbtregister");

    private static final JavaClasses PLANTED = new ClassFileImporter()
            .withImportOption(location -> location.contains("/planted/"))
            .importPackages("nl.mbtregister");

    @ParameterizedTest
    @EnumSource(Law.class)
    void the_product_keeps_the_law(Law law) {
        law.rule().check(PRODUCT);
    }

    @ParameterizedTest
    @EnumSource(Law.class)
    void the_law_catches_its_planted_fault(Law law) {
        assertThat(law.rule().evaluate(PLANTED).hasViolation()).isTrue();
    }

    @Test
    void the_laws_judge_the_whole_product() {
        assertThat(PRODUCT.size()).isGreaterThan(CLASSES_AT_LEAST);
        assertThat(PRODUCT).anyMatch(type -> Feature.of(type).equals("kernel"));
    }

    @Test
    void every_package_is_a_feature_with_arrows() {
        assertThat(PRODUCT.stream().map(Feature::of).filter(feature -> !feature.isEmpty()))
                .isSubsetOf(Feature.ARROWS.keySet());
    }
}
