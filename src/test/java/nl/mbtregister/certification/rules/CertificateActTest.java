package nl.mbtregister.certification.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.mbtregister.programme.rules.CertificateStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateActTest {
    @DisplayName("certification.R53 what can be done to a certificate as it stands")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CERTIFIED   | SUSPEND,WITHDRAW,GIVE_UP",
                "CONDITIONAL | SUSPEND,WITHDRAW,GIVE_UP",
                "SUSPENDED   | LIFT,WITHDRAW,GIVE_UP",
                "WITHDRAWN   | NOTHING",
                "EXPIRED     | NOTHING"
            })
    void what_fits(CertificateStatus now, String acts) {
        List<String> fitting = CertificateAct.of(now).stream().map(Enum::name).toList();
        assertThat(fitting).isEqualTo(acts.equals("NOTHING") ? List.of() : List.of(acts.split(",")));
    }

    @DisplayName("certification.R53 how a certificate stands after it")
    @ParameterizedTest
    @CsvSource({
        "SUSPEND, CERTIFIED, SUSPENDED",
        "SUSPEND, CONDITIONAL, SUSPENDED",
        "LIFT, CERTIFIED, CERTIFIED",
        "LIFT, CONDITIONAL, CONDITIONAL",
        "WITHDRAW, CERTIFIED, WITHDRAWN",
        "GIVE_UP, CONDITIONAL, WITHDRAWN"
    })
    void what_comes_of_it(CertificateAct act, CertificateStatus granted, CertificateStatus then) {
        assertThat(act.result(granted)).isEqualTo(then);
    }
}
