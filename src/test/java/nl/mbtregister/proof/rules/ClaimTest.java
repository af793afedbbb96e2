package nl.mbtregister.proof.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.register.rules.Measure;
import nl.mbtregister.register.rules.MeasureKind;
import nl.mbtregister.register.rules.Standing;
import nl.mbtregister.register.rules.Standing.TitleStanding;
import nl.mbtregister.register.rules.Status;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ClaimTest {
    private static final LocalDate SINCE = LocalDate.of(2019, 3, 1);
    private static final LocalDate THROUGH = LocalDate.of(2029, 2, 28);
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final Held HELD = new Held(Title.THERAPIST, SINCE, THROUGH);
    private static final Standing ACTIVE = standing(Status.ACTIVE, SINCE, THROUGH);
    private static final Standing SUSPENDED = new Standing(
            Status.SUSPENDED,
            ACTIVE.titles(),
            List.of(),
            List.of(new Measure(
                    1,
                    MeasureKind.SUSPENSION,
                    Period.through(SINCE, THROUGH),
                    new Wording("Geschorst.", "Suspended."),
                    THROUGH)));

    private static final Claim CLAIM = new Claim("J. van der Poel", "20481357", List.of(HELD), NOW.plusSeconds(1));

    @Test
    @DisplayName("proof.R4 what is graver is told first, and only what the register says now is valid")
    void what_is_graver_is_told_first() {
        assertThat(against(ACTIVE, false, NOW)).isEqualTo(Verdict.VALID);
        assertThat(against(ACTIVE, false, NOW.plusSeconds(1))).isEqualTo(Verdict.EXPIRED);
        assertThat(against(ACTIVE, true, NOW.plusSeconds(1))).isEqualTo(Verdict.REPLACED);
        assertThat(against(SUSPENDED, true, NOW.plusSeconds(1))).isEqualTo(Verdict.SUSPENDED);
        assertThat(against(standing(Status.ENDED, SINCE, SINCE.plusYears(1)), true, NOW))
                .isEqualTo(Verdict.REVOKED);
        assertThat(CLAIM.against(null, Standing.NOTHING, false, NOW)).isEqualTo(Verdict.REVOKED);
    }

    @Test
    @DisplayName("proof.R4 a title that came back after a break revokes what was said of the run before")
    void another_run_revokes() {
        assertThat(against(standing(Status.ACTIVE, SINCE.plusYears(1), THROUGH), false, NOW))
                .isEqualTo(Verdict.REVOKED);
    }

    @Test
    @DisplayName("proof.R4 a new name, number or period replaces what was said before")
    void a_change_replaces() {
        assertThat(against(standing(Status.ACTIVE, SINCE, THROUGH.plusYears(5)), false, NOW))
                .isEqualTo(Verdict.REPLACED);
        for (Claim now : List.of(
                Claim.of("J. van der Berg", "20481357", ACTIVE), Claim.of("J. van der Poel", "20481454", ACTIVE))) {
            assertThat(CLAIM.against(now, ACTIVE, false, NOW)).isEqualTo(Verdict.REPLACED);
        }
    }

    @Test
    @DisplayName("proof.R5 a true statement that somebody is not registered is never valid as a proof")
    void who_is_not_registered_has_no_valid_proof() {
        Claim none = new Claim("J. van der Poel", "20481357", List.of(), NOW.plusSeconds(60));
        assertThat(none.against(Claim.of("J. van der Poel", "20481357", ACTIVE), ACTIVE, false, NOW))
                .isEqualTo(Verdict.REVOKED);
    }

    private static Verdict against(Standing standing, boolean replaced, Instant moment) {
        return CLAIM.against(Claim.of("J. van der Poel", "20481357", standing), standing, replaced, moment);
    }

    private static Standing standing(Status status, LocalDate from, LocalDate through) {
        return new Standing(
                status,
                List.of(new TitleStanding(Title.THERAPIST, Period.through(from, through), status)),
                List.of(),
                List.of());
    }
}
