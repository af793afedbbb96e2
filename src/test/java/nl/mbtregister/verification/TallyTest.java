package nl.mbtregister.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.programme.rules.CertificateStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TallyTest {
    @Test
    @DisplayName("verification.R14: a number below five is not told")
    void small_numbers_are_left_out() {
        var tally = new Tally(
                LocalDate.of(2026, 11, 22),
                Map.of(Title.BASIC_THERAPIST, 120L, Title.THERAPIST, 5L, Title.SUPERVISOR, 4L),
                Map.of(CertificateStatus.CERTIFIED, 1L));

        assertThat(tally.holders()).isEqualTo(Map.of(Title.BASIC_THERAPIST, 120L, Title.THERAPIST, 5L));
        assertThat(tally.programmes()).isEqualTo(Map.of(CertificateStatus.CERTIFIED, 1L));
    }
}
