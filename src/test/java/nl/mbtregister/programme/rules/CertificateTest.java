package nl.mbtregister.programme.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.mbtregister.criteria.rules.Module;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("programme.R14 a certificate expires by itself")
class CertificateTest {
    @ParameterizedTest
    @CsvSource({
        "CERTIFIED, 2031-11-24, CERTIFIED",
        "CERTIFIED, 2031-11-25, EXPIRED",
        "CONDITIONAL, 2031-11-25, EXPIRED",
        "SUSPENDED, 2031-11-24, SUSPENDED",
        "SUSPENDED, 2031-11-25, EXPIRED",
        "WITHDRAWN, 2031-11-25, WITHDRAWN"
    })
    void the_day_after_the_last_it_has_expired(CertificateStatus decided, LocalDate day, CertificateStatus status) {
        var certificate = new Certificate(
                decided, Set.of(Module.MBT), "MBT", "1", LocalDate.parse("2026-11-25"), LocalDate.parse("2031-11-25"));
        assertThat(certificate.on(day)).isEqualTo(status);
        assertThat(certificate.lastDay()).hasValue(LocalDate.parse("2031-11-24"));
    }

    @ParameterizedTest
    @CsvSource({"CERTIFIED, true", "CONDITIONAL, true", "SUSPENDED, false", "WITHDRAWN, false", "EXPIRED, false"})
    void only_the_first_two_are_certified(CertificateStatus status, boolean certified) {
        assertThat(status.certified()).isEqualTo(certified);
    }
}
