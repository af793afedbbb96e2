package nl.mbtregister.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.util.UUID;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.Role;
import nl.mbtregister.rulebook.rules.portfolio.CaseForm;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class KeepingCasesIT {
    private static final LocalDate FIRST = LocalDate.parse("2024-02-01");

    @Inject
    private FixtureSupervision given;

    @Inject
    private KeepingCases cases;

    @Test
    @DisplayName("supervision.R1 and supervision.R2: neutral, once, and possible")
    void a_therapist_keeps_treatments() {
        given.as(Role.THERAPIST, given.supervisee());
        UUID key = UUID.randomUUID();
        long id = cases.add(key, facts("A-12", FIRST, null, 10));
        assertThat(cases.add(key, facts("A-12", FIRST, null, 10))).isEqualTo(id);
        assertRefused("supervision.R1", () -> add(facts("Jan Jansen", FIRST, null, 10)));
        assertRefused("supervision.R2", () -> add(facts("A-12", FIRST, null, 10)));
        assertRefused("supervision.R2", () -> add(facts("A-13", FIRST, FIRST.minusDays(1), 10)));
        assertRefused("supervision.R2", () -> add(facts("A-13", FIRST, null, 2001)));
        assertRefused("supervision.R2", () -> add(facts("A-13", LocalDate.parse("2199-01-01"), null, 1)));
        cases.change(id, version(id), facts("A-12", FIRST, FIRST.plusMonths(6), 24));
        assertThat(cases.own(id).orElseThrow().facts().sessions()).isEqualTo(24);
        assertThatThrownBy(() -> cases.change(id, 0, facts("A-12", FIRST, null, 1)))
                .isInstanceOf(OptimisticLockException.class);
        cases.remove(id, version(id));
        assertThat(cases.own()).isEmpty();
    }

    @Test
    void nobody_reaches_anothers_treatment() {
        given.as(Role.THERAPIST, given.supervisee());
        long id = add(facts("B-1", FIRST, null, 3));
        given.as(Role.THERAPIST, given.supervisee());
        assertThat(cases.own(id)).isEmpty();
        assertRefused("supervision.R17", () -> cases.remove(id, 1));
        assertRefused("supervision.R17", () -> cases.change(id, 1, facts("B-1", FIRST, null, 4)));
        assertThat(add(facts("B-1", FIRST, null, 3))).isNotEqualTo(id);
    }

    private long add(CaseFacts facts) {
        return cases.add(UUID.randomUUID(), facts);
    }

    private int version(long id) {
        return cases.own(id).orElseThrow().version();
    }

    private static CaseFacts facts(String code, LocalDate first, LocalDate last, int sessions) {
        return new CaseFacts(code, CaseForm.INDIVIDUAL, first, last, sessions, true, false, true);
    }

    private static void assertRefused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
