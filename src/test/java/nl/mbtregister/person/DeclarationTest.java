package nl.mbtregister.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("person.R16: what people declare is bounded and entered by who can answer for it")
class DeclarationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @ValueSource(ints = {1, 500})
    void up_to_five_hundred_characters_are_kept(int characters) {
        assertThatCode(() -> declare("😀".repeat(characters))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 501, 100_000})
    void nothing_or_more_is_refused(int characters) {
        assertThatThrownBy(() -> declare("x".repeat(characters)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("person.R16"));
    }

    @Test
    void nobody_but_the_secretariat_declares_for_others() {
        assertThat(DeclaringSelf.class.getAnnotation(AllowedTo.class).value())
                .containsExactlyInAnyOrder(Role.SECRETARIAT, Role.SYSTEM);
    }

    private static Declaration declare(String value) {
        return new Declaration(value, DAY, "Toon dit.");
    }
}
