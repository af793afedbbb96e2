package nl.mbtregister.programme.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.register.rules.Standing;
import nl.mbtregister.register.rules.Standing.TitleStanding;
import nl.mbtregister.register.rules.Status;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("programme.R10 a team in figures")
class TeamCountTest {
    private static final Set<Title> BOTH = Set.of(Title.BASIC_THERAPIST, Title.THERAPIST);

    @Test
    void nobody_counts_for_nothing() {
        assertThat(TeamCount.of(List.of())).isEqualTo(new TeamCount(0, 0, 0, 0, 0, new TreeMap<>()));
    }

    @Test
    void each_counts_for_every_title_that_may_be_used_and_once_as_a_member() {
        var team = List.of(
                new CountedMember(true, true, Consent.GIVEN, BOTH),
                new CountedMember(true, true, Consent.ASKED, Set.of(Title.BASIC_THERAPIST)),
                new CountedMember(true, false, Consent.REFUSED, BOTH),
                // registration has ended or is suspended
                new CountedMember(true, true, Consent.WITHDRAWN, Set.of()),
                // named by function only: nobody is asked
                new CountedMember(false, true, Consent.ASKED, Set.of()),
                new CountedMember(false, false, Consent.ASKED, Set.of()));
        assertThat(TeamCount.of(team))
                .isEqualTo(new TeamCount(
                        6, 3, 4, 2, 1, new TreeMap<>(Map.of(Title.BASIC_THERAPIST, 3, Title.THERAPIST, 2))));
    }

    @ParameterizedTest
    @CsvSource({
        "ACTIVE, ACTIVE, true",
        "ACTIVE_RENEWAL, ACTIVE_RENEWAL, true",
        "ACTIVE_COND, ACTIVE, true",
        "SUSPENDED, ACTIVE, false",
        "ENDED, ENDED, false",
        "REMOVED, REMOVED, false"
    })
    void a_title_that_may_not_be_used_does_not_count(Status person, Status title, boolean counts) {
        var held = new TitleStanding(Title.THERAPIST, Period.since(LocalDate.parse("2020-01-01")), title);
        assertThat(UsableTitles.of(new Standing(person, List.of(held), List.of(), List.of())))
                .isEqualTo(counts ? Set.of(Title.THERAPIST) : Set.of());
    }
}
