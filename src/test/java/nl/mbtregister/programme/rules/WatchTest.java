package nl.mbtregister.programme.rules;

import static nl.mbtregister.criteria.ShippedCriteria.FIRST;
import static nl.mbtregister.criteria.rules.SelfJudged.REGISTERED_SHARE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.mbtregister.criteria.rules.self.HeldTitle;
import nl.mbtregister.criteria.rules.self.SelfJudge;
import nl.mbtregister.criteria.rules.self.Team;
import nl.mbtregister.criteria.rules.self.TeamMember;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("programme.R20 programme.R21 what is seen of a criterion from day to day")
class WatchTest {
    private static final LocalDate CERTIFIED = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = LocalDate.of(2027, 3, 1);
    private static final Warning AHEAD = new Warning("C1", WarningKind.AHEAD, END, true);
    private static final Warning NOW = new Warning("C1", WarningKind.NOW, END, true);

    @Test
    void nothing_is_seen_until_the_end_is_near_enough() {
        assertThat(until(END).on(END.minusMonths(3).minusDays(1), List.of()).fresh())
                .isEmpty();
        Watch.Seen seen = until(END).on(END.minusMonths(3), List.of());
        assertThat(seen.fresh()).contains(AHEAD);
        assertThat(seen.lost()).isEqualTo(1);
        assertThat(seen.told()).isTrue();
    }

    @Test
    void what_is_known_is_not_seen_again() {
        assertThat(until(END).on(END.minusMonths(1), List.of(AHEAD)).fresh()).isEmpty();
        assertThat(until(END).on(END.minusMonths(1), List.of(AHEAD)).over()).isEmpty();
    }

    @Test
    void on_the_day_itself_the_answer_has_turned() {
        Watch.Seen seen = until(END).on(END, List.of(AHEAD));
        assertThat(seen.fresh()).contains(NOW);
        assertThat(seen.over()).containsExactly(AHEAD);
        Watch.Seen later = until(END).on(END.plusDays(9), List.of(NOW, closed(AHEAD)));
        assertThat(later.fresh()).isEmpty();
        assertThat(later.over()).isEmpty();
    }

    @Test
    void a_renewal_ends_the_warning_and_a_later_day_is_a_new_one() {
        LocalDate later = END.plusDays(20);
        assertThat(until(END.plusYears(5)).on(END.minusDays(9), List.of(AHEAD)).over())
                .containsExactly(AHEAD);
        Watch.Seen moved = until(later).on(END.minusDays(9), List.of(AHEAD));
        assertThat(moved.over()).containsExactly(AHEAD);
        assertThat(moved.fresh()).contains(new Warning("C1", WarningKind.AHEAD, later, true));
        assertThat(until(END.plusYears(5)).on(END, List.of(NOW)).over()).containsExactly(NOW);
    }

    @Test
    void nobody_is_told_what_the_committee_knew_when_it_decided() {
        LocalDate before = CERTIFIED.minusDays(1);
        Watch.Seen seen = until(before).on(CERTIFIED.plusDays(3), List.of());
        assertThat(seen.fresh()).isPresent();
        assertThat(seen.told()).isFalse();
        Warning earlier = new Warning("C1", WarningKind.NOW, CERTIFIED.plusDays(3), false);
        assertThat(until(before).on(END, List.of(earlier)).told()).isTrue();
    }

    private static Warning closed(Warning warning) {
        return new Warning(warning.code(), warning.kind(), warning.turnsOn(), false);
    }

    /** A team of one, registered until that day. */
    private static Watch until(LocalDate end) {
        TeamMember member = new TeamMember(
                1,
                "A. Test",
                1L,
                Period.since(CERTIFIED.minusYears(2)),
                true,
                true,
                Stream.of(new HeldTitle(Title.BASIC_THERAPIST, new Period(CERTIFIED.minusYears(2), end)))
                        .toList(),
                List.of(),
                null,
                null);
        return new Watch(
                "C1",
                REGISTERED_SHARE,
                new SelfJudge(new Team(List.of(member), List.of()), FIRST.thresholds()),
                CERTIFIED);
    }
}
