package nl.mbtregister.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.mbtregister.rulebook.rules.portfolio.Activity;
import nl.mbtregister.rulebook.rules.portfolio.ActivityKind;
import nl.mbtregister.rulebook.rules.portfolio.Meeting;
import nl.mbtregister.rulebook.rules.portfolio.MeetingSubject;
import nl.mbtregister.rulebook.rules.portfolio.Row;
import nl.mbtregister.rulebook.rules.portfolio.SupervisorKind;
import nl.mbtregister.rulebook.rules.portfolio.Teaching;
import nl.mbtregister.rulebook.rules.portfolio.Theme;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GatheredTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Row CHECKED =
            new Teaching("TEACHING-1", DAY, BigDecimal.TEN, BigDecimal.TEN, Theme.TREATMENT, true, null);
    private static final Row UNCHECKED = new Activity("ACTIVITY-2", DAY, ActivityKind.INTERVISION, BigDecimal.ONE);
    private static final Row UNSIGNED = new Meeting(
            "MEETING-3", DAY, 45, 1, Set.of(SupervisorKind.GENERAL), MeetingSubject.TREATMENT, true, false, null);

    @Test
    @DisplayName("admission.R46: what nobody has checked counts for renewal; a meeting that is not signed does not")
    void unchecked_rows_count_for_renewal() {
        Gathered gathered = new Gathered(List.of(CHECKED), List.of(UNCHECKED, UNSIGNED));
        assertThat(gathered.withUnchecked().rows()).containsExactly(UNCHECKED, CHECKED);
        assertThat(gathered.portfolio().rows()).containsExactly(CHECKED);
    }
}
