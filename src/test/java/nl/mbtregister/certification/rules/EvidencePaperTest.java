package nl.mbtregister.certification.rules;

import static nl.mbtregister.it.Refusals.refused;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EvidencePaperTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @DisplayName("certification.R8 a piece of evidence has a title of at most 200 characters")
    @Test
    void it_has_a_title() {
        paper("a".repeat(200), TODAY, null).check(TODAY);
        refused("certification.R8", () -> paper(" ", TODAY, null).check(TODAY));
        refused("certification.R8", () -> paper("a".repeat(201), TODAY, null).check(TODAY));
    }

    @DisplayName("certification.R9 its day is today or earlier, and it does not expire before that")
    @Test
    void its_day_is_today_or_earlier() {
        paper("Notulen", TODAY, TODAY).check(TODAY);
        refused(
                "certification.R9",
                () -> paper("Notulen", TODAY.plusDays(1), null).check(TODAY));
        refused(
                "certification.R9",
                () -> paper("Notulen", TODAY, TODAY.minusDays(1)).check(TODAY));
    }

    @DisplayName("certification.R10 what was found is kept only when somebody says that it is no patient’s")
    @Test
    void what_was_found_must_be_cleared() {
        EvidencePaper.clear(Set.of(), false);
        EvidencePaper.clear(Set.of(Suspicion.BIRTH_DATE), true);
        refused("certification.R10", () -> EvidencePaper.clear(Set.of(Suspicion.BIRTH_DATE), false));
    }

    private static EvidencePaper paper(String title, LocalDate dated, LocalDate expires) {
        return new EvidencePaper(title, dated, expires);
    }
}
