package nl.mbtregister.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalActTest {
    @Test
    void an_act_says_what_about_whom_and_which() {
        JournalAct act = JournalAct.of("register.entry.published")
                .about(17)
                .object("register_entry", 4711)
                .with("kind", "TITLE_GRANTED");
        assertThat(act.subjectPerson()).isEqualTo(17);
        assertThat(act.object()).isEqualTo("register_entry 4711");
        assertThat(act.facts()).containsEntry("kind", "TITLE_GRANTED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "published", "register.Entry", "register..published", "register.entry published"})
    void an_act_has_a_name_that_can_stay_for_ever(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> JournalAct.of(name));
    }
}
