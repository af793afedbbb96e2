package nl.mbtregister.register.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TermTest {
    private static final LocalDate EDITION = LocalDate.of(2020, 1, 1);
    private final List<Entry> entries = new ArrayList<>();

    @BeforeEach
    void a_therapist_for_five_years() {
        enter("2022-06-03", new Act.Granted(Title.BASIC_THERAPIST, null));
        enter("2022-06-03", new Act.Granted(Title.THERAPIST, day("2027-06-03")));
    }

    @Test
    @DisplayName("register.R26: the period runs from the grant to its own end")
    void the_first_period() {
        Term term = on("2026-01-01");
        assertThat(term.days()).isEqualTo(period("2022-06-03", "2027-06-03"));
        assertThat(term.held()).isEqualTo(State.ACTIVE);
        assertThat(term.closes()).isEqualTo("2027-06-03");
        assertThat(Term.of(entries, Title.BASIC_THERAPIST, day("2026-01-01")))
                .hasValueSatisfying(basic -> assertThat(basic.isEndless()).isTrue());
    }

    @Test
    @DisplayName("register.R26: a postponement moves the end of the period")
    void postponed() {
        enter("2027-05-01", new Act.Extended(Title.THERAPIST, day("2027-12-03"), Extension.POSTPONEMENT));
        Term term = on("2027-07-01");
        assertThat(term.days()).isEqualTo(period("2022-06-03", "2027-12-03"));
        assertThat(term.judged()).isEqualTo(term.days());
        assertThat(term.held()).isEqualTo(State.POSTPONED);
    }

    @Test
    @DisplayName("register.R26: a plan of repair moves only the last day for filing, and what is made up counts")
    void under_repair() {
        enter("2027-05-01", new Act.Extended(Title.THERAPIST, day("2027-12-03"), Extension.REPAIR));
        Term term = on("2027-07-01");
        assertThat(term.days()).isEqualTo(period("2022-06-03", "2027-06-03"));
        assertThat(term.judged()).isEqualTo(period("2022-06-03", "2027-12-03"));
        assertThat(term.closes()).isEqualTo("2027-12-03");
        assertThat(on("2027-12-03").held()).isNull();
        assertThat(on("2027-12-03").ending()).isEqualTo(Ending.LAPSED);
    }

    @Test
    @DisplayName("register.R26: who renewed early is asked about the next period")
    void renewed_early() {
        enter("2027-06-03", new Act.Renewed(Title.THERAPIST, day("2032-06-03"), day("2026-08-01")));
        assertThat(on("2026-09-01").days()).isEqualTo(period("2027-06-03", "2032-06-03"));
        assertThat(on("2026-09-01").held()).isEqualTo(State.ACTIVE);
    }

    @Test
    @DisplayName(
            "register.R25: renewed with effect from the old end after a plan of repair, nothing is pending any more")
    void renewed_after_repair_with_effect_from_the_old_end() {
        enter("2027-05-20", new Act.Extended(Title.THERAPIST, day("2027-12-03"), Extension.REPAIR));
        enter("2027-09-15", new Act.RenewalFiled(Title.THERAPIST));
        assertThat(on("2027-09-15").held()).isEqualTo(State.RENEWAL);
        enter("2027-06-03", new Act.Renewed(Title.THERAPIST, day("2032-06-03"), day("2027-10-01")));
        Term term = on("2027-10-01");
        assertThat(term.held()).isEqualTo(State.ACTIVE);
        assertThat(term.days()).isEqualTo(period("2027-06-03", "2032-06-03"));
        assertThat(term.closes()).isEqualTo("2032-06-03");
    }

    @Test
    @DisplayName("register.R25: a plan that was approved after the old end is over with the renewal too")
    void renewed_after_a_plan_approved_late() {
        enter("2027-05-20", new Act.Extended(Title.THERAPIST, day("2027-06-20"), Extension.REPAIR));
        enter("2027-06-10", new Act.Extended(Title.THERAPIST, day("2027-12-03"), Extension.REPAIR));
        enter("2027-06-03", new Act.Renewed(Title.THERAPIST, day("2032-06-03"), day("2027-10-01")));
        assertThat(on("2027-08-01").held()).isEqualTo(State.ACTIVE);
    }

    @Test
    @DisplayName("register.R26: where what it rests on ends before, it closes with that")
    void it_closes_with_what_it_rests_on() {
        enter("2023-01-01", new Act.Granted(Title.SUPERVISOR, day("2028-01-01")));
        Term supervisor = Term.of(entries, Title.SUPERVISOR, day("2026-01-01")).orElseThrow();
        assertThat(supervisor.days().end()).isEqualTo("2028-01-01");
        assertThat(supervisor.closes()).isEqualTo("2027-06-03");
    }

    private Term on(String day) {
        return Term.of(entries, Title.THERAPIST, day(day)).orElseThrow();
    }

    private void enter(String day, Act act) {
        int id = entries.size() + 1;
        Instant at = Instant.parse("2022-01-01T12:00:00Z").plusSeconds(id);
        entries.add(Draft.of(day(day), Basis.DECISION, "CUR 12", EDITION, act).recorded(id, at, "test"));
    }

    private static Period period(String from, String end) {
        return new Period(day(from), day(end));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
