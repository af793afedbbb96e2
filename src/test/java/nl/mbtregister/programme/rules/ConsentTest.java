package nl.mbtregister.programme.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("programme.R8 consent is given, refused and withdrawn")
class ConsentTest {
    @ParameterizedTest
    @CsvSource({
        "ASKED, GIVE, GIVEN",
        "ASKED, REFUSE, REFUSED",
        "ASKED, WITHDRAW, ",
        "GIVEN, GIVE, ",
        "GIVEN, REFUSE, ",
        "GIVEN, WITHDRAW, WITHDRAWN",
        "REFUSED, GIVE, GIVEN",
        "REFUSED, REFUSE, ",
        "REFUSED, WITHDRAW, ",
        "WITHDRAWN, GIVE, GIVEN",
        "WITHDRAWN, REFUSE, ",
        "WITHDRAWN, WITHDRAW, "
    })
    void each_step_leads_to_one_answer_or_to_none(Consent from, ConsentStep step, @Nullable Consent to) {
        assertThat(from.after(step)).isEqualTo(Optional.ofNullable(to));
        assertThat(from.admits(step)).isEqualTo(to != null);
    }
}
