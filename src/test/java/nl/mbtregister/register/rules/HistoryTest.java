package nl.mbtregister.register.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.mbtregister.kernel.Annotation;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.register.rules.Standing.TitleStanding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryTest {
    private static final Wording TEXT = new Wording("Werkt onder toezicht.", "Works under supervision.");
    private final List<Entry> entries = new ArrayList<>();

    @Test
    @DisplayName(
            "register.R1: what is annulled stays annulled, also when the entry that annulled it is annulled itself")
    void an_annulled_entry_does_not_come_back() {
        basicSince("2020-01-01");
        enter("2021-01-01", new Act.Resigned(Title.BASIC_THERAPIST));
        correct(2, "2021-06-01", new Act.Resigned(Title.BASIC_THERAPIST));
        assertThat(statusOn("2021-03-01")).isEqualTo(Status.ACTIVE);
        correct(3, "2021-06-01", new Act.Annulled());
        assertThat(statusOn("2021-07-01")).isEqualTo(Status.ACTIVE);
    }

    @Test
    @DisplayName("register.R2: a correction works for what is known after it, not before")
    void earlier_knowledge_answers_as_it_did_then() {
        basicSince("2020-01-01");
        correct(1, "2020-03-01", new Act.Granted(Title.BASIC_THERAPIST, null));
        var february = LocalDate.parse("2020-02-01");
        assertThat(History.knownAt(entries, recorded(1)).held(Title.BASIC_THERAPIST, february))
                .isPresent();
        assertThat(History.knownAt(entries, recorded(2)).held(Title.BASIC_THERAPIST, february))
                .isEmpty();
    }

    @Test
    @DisplayName("register.R3: a renewed title is held since the first day of its first period")
    void periods_that_touch_make_one_run() {
        therapist("2015-01-01", "2020-01-01");
        enter("2020-01-01", new Act.Renewed(Title.THERAPIST, day("2025-01-01"), day("2019-11-20")));
        var therapist = titleOn("2022-01-01", Title.THERAPIST);
        assertThat(therapist.days().from()).isEqualTo("2015-01-01");
        assertThat(therapist.days().lastDay()).contains(day("2024-12-31"));
    }

    @Test
    @DisplayName("register.R4: a supervisor's title falls with the specialist title, and does not return with it")
    void a_title_falls_with_what_it_rests_on() {
        therapist("2015-01-01", "2020-01-01");
        enter("2018-01-01", new Act.Granted(Title.SUPERVISOR, day("2023-01-01")));
        enter("2020-05-01", new Act.Granted(Title.THERAPIST, day("2025-05-01")));
        assertThat(titlesHeldOn("2019-12-31")).contains(Title.SUPERVISOR);
        assertThat(titlesHeldOn("2020-01-01")).containsExactly(Title.BASIC_THERAPIST);
        assertThat(titlesHeldOn("2020-06-01")).containsExactly(Title.BASIC_THERAPIST, Title.THERAPIST);
    }

    @Test
    @DisplayName("register.R4: a supervisor who holds two specialist titles stays one when the first of them ends")
    void a_supervisor_rests_on_any_specialist_title() {
        therapist("2015-01-01", "2020-01-01");
        enter("2015-01-01", new Act.Granted(Title.SYSTEMIC_THERAPIST, day("2024-01-01")));
        enter("2018-01-01", new Act.Granted(Title.SUPERVISOR, day("2023-01-01")));
        assertThat(titlesHeldOn("2022-12-31")).contains(Title.SUPERVISOR);
        assertThat(titleOn("2022-12-31", Title.SUPERVISOR).days().from()).isEqualTo("2018-01-01");
    }

    @ParameterizedTest(name = "register.R5, register.R6: filed on {0}: still a therapist on {1} is {2}")
    @CsvSource({
        "2019-12-31, 2020-03-01, true",
        "2020-01-01, 2020-03-01, false",
        "2018-06-01, 2020-03-01, true",
        ", 2019-12-31, true",
        ", 2020-01-01, false"
    })
    void filing_on_the_last_day_is_in_time(LocalDate filed, LocalDate day, boolean held) {
        therapist("2015-01-01", "2020-01-01");
        if (filed != null) {
            enter(filed.toString(), new Act.RenewalFiled(Title.THERAPIST));
        }
        assertThat(titlesHeldOn(day.toString()).contains(Title.THERAPIST)).isEqualTo(held);
        assertThat(titlesHeldOn(day.toString())).contains(Title.BASIC_THERAPIST);
    }

    @Test
    @DisplayName("register.R29: what the round found does nothing of itself, a lapse that was decided does")
    void a_lapse_that_was_found_follows_from_the_other_entries() {
        therapist("2015-01-01", "2020-01-01");
        var found = new Act.Lapsed(Title.THERAPIST);
        var before = History.of(entries);
        entries.add(new Entry(
                3, day("2020-01-01"), recorded(3), "system", Basis.SWEEP, "s", day("2011-01-01"), null, found));
        assertThat(History.of(entries)).isEqualTo(before);
        enter("2019-12-31", new Act.RenewalFiled(Title.THERAPIST));
        assertThat(titlesHeldOn("2020-03-01")).contains(Title.THERAPIST);
        enter("2020-04-01", new Act.Lapsed(Title.THERAPIST));
        assertThat(titlesHeldOn("2020-04-01")).containsExactly(Title.BASIC_THERAPIST);
    }

    @ParameterizedTest(name = "register.R7: decided on {0}, status on {1} is {2}")
    @CsvSource({
        "2019-11-20, 2019-11-19, ACTIVE_RENEWAL",
        "2019-11-20, 2019-11-20, ACTIVE",
        "2020-03-01, 2019-12-31, ACTIVE_RENEWAL",
        "2020-03-01, 2020-02-01, ACTIVE"
    })
    void a_renewal_ends_the_waiting(LocalDate decided, LocalDate day, Status status) {
        therapist("2015-01-01", "2020-01-01");
        enter("2019-09-01", new Act.RenewalFiled(Title.THERAPIST));
        enter("2020-01-01", new Act.Renewed(Title.THERAPIST, day("2025-01-01"), decided));
        assertThat(statusOn(day.toString())).isEqualTo(status);
    }

    @ParameterizedTest(name = "register.R8: refused on {0}: the last day as therapist is {1}")
    @CsvSource({"2019-11-01, 2019-12-31", "2020-01-01, 2019-12-31", "2020-03-10, 2020-03-09"})
    void a_refusal_never_shortens_the_period(LocalDate refused, LocalDate lastDay) {
        therapist("2015-01-01", "2020-01-01");
        enter("2019-09-01", new Act.RenewalFiled(Title.THERAPIST));
        enter(refused.toString(), new Act.RenewalClosed(Title.THERAPIST));
        assertThat(titleOn(lastDay.toString(), Title.THERAPIST).days().lastDay())
                .contains(lastDay);
    }

    @ParameterizedTest(name = "register.R9, register.R14: {0} reads {1}")
    @CsvSource({"POSTPONEMENT, ACTIVE", "REPAIR, ACTIVE_RENEWAL"})
    void an_extension_moves_the_last_day(Extension ground, Status status) {
        therapist("2015-01-01", "2020-01-01");
        enter("2019-12-01", new Act.Extended(Title.THERAPIST, day("2020-07-01"), ground));
        assertThat(statusOn("2020-06-30")).isEqualTo(status);
        assertThat(titlesHeldOn("2020-07-01")).containsExactly(Title.BASIC_THERAPIST);
    }

    @Test
    @DisplayName(
            "register.R10, register.R15: who resigned is shown as ended for twelve months, a removal as long as was set")
    void an_end_is_shown_for_its_term() {
        basicSince("2015-01-01");
        enter("2020-01-01", new Act.Resigned(Title.BASIC_THERAPIST));
        assertThat(statusOn("2020-12-31")).isEqualTo(Status.ENDED);
        assertThat(standing("2020-12-31").endedOn()).contains(day("2020-01-01"));
        assertThat(standing("2021-01-01")).isEqualTo(Standing.NOTHING);
        assertThat(shown().shownUntil()).isEqualTo("2020-12-31");
        correct(2, "2020-01-01", new Act.Removed(Title.BASIC_THERAPIST, day("2022-12-31")));
        assertThat(statusOn("2022-12-31")).isEqualTo(Status.REMOVED);
        assertThat(shown().shownUntil()).isEqualTo("2022-12-31");
    }

    @Test
    @DisplayName("register.R11: from the day of death nothing is shown, also not about earlier days")
    void the_dead_are_not_shown() {
        therapist("2015-01-01", "2020-01-01");
        enter("2018-05-05", new Act.Died());
        assertThat(shown().shownUntil()).isEqualTo("2018-05-04");
        assertThat(statusOn("2018-05-04")).isEqualTo(Status.ACTIVE);
        assertThat(shown().on(day("2018-05-04"), day("2018-05-05"))).isEqualTo(Standing.NOTHING);
    }

    @Test
    @DisplayName("register.R12: a note ends with the run of its title and is not back when the title is")
    void a_note_belongs_to_a_run() {
        therapist("2015-01-01", "2020-01-01");
        enter("2016-01-01", new Act.AnnotationGiven(Title.THERAPIST, Annotation.GROUP, null));
        enter("2021-01-01", new Act.Granted(Title.THERAPIST, day("2026-01-01")));
        assertThat(standing("2019-12-31").annotations()).hasSize(1);
        assertThat(standing("2021-06-01").annotations()).isEmpty();
    }

    @Test
    @DisplayName("register.R13: a measure must be visible through its last day")
    void a_measure_cannot_be_hidden_while_in_force() {
        basicSince("2015-01-01");
        assertThatThrownBy(() -> enter("2020-01-01", suspension("2020-07-01", "2020-06-29")))
                .isInstanceOf(IllegalArgumentException.class);
        enter("2020-01-01", suspension("2020-07-01", "2020-06-30"));
        enter("2020-04-01", new Act.MeasureEnded(2));
        assertThat(statusOn("2020-03-31")).isEqualTo(Status.SUSPENDED);
        assertThat(statusOn("2020-04-01")).isEqualTo(Status.ACTIVE);
    }

    @Test
    @DisplayName("register.R14: suspension goes before condition, condition before renewal")
    void the_gravest_status_is_read() {
        therapist("2015-01-01", "2020-01-01");
        enter("2019-01-01", new Act.RenewalFiled(Title.THERAPIST));
        enter("2019-02-01", new Act.MeasureImposed(MeasureKind.CONDITION, day("2020-01-01"), TEXT, day("2020-01-01")));
        enter("2019-03-01", suspension("2019-04-01", "2019-04-01"));
        assertThat(statusOn("2019-01-31")).isEqualTo(Status.ACTIVE_RENEWAL);
        assertThat(statusOn("2019-02-28")).isEqualTo(Status.ACTIVE_COND);
        assertThat(statusOn("2019-03-31")).isEqualTo(Status.SUSPENDED);
        assertThat(standing("2019-03-31").measures()).hasSize(2);
    }

    @Test
    @DisplayName("register.R16: once its last visible day has passed, a suspension is told about no day")
    void a_hidden_measure_is_hidden_for_the_past_too() {
        basicSince("2015-01-01");
        enter("2020-01-01", suspension("2020-03-01", "2020-12-31"));
        assertThat(shown().on(day("2020-02-01"), day("2020-12-31")).status()).isEqualTo(Status.SUSPENDED);
        assertThat(shown().on(day("2020-02-01"), day("2021-01-01")).status()).isEqualTo(Status.ACTIVE);
    }

    @Test
    @DisplayName("register.R17: what was annulled is not shown as what the register said before")
    void an_annulled_measure_marks_nobody() {
        basicSince("2015-01-01");
        enter("2020-01-01", suspension("2020-03-01", "2020-12-31"));
        correct(2, "2020-01-01", new Act.Annulled());
        var officers = new PublicHistory(History.knownAt(entries, recorded(2)), 12);
        var publics = new PublicHistory(History.knownAtForPublic(entries, recorded(2)), 12);
        assertThat(officers.on(day("2020-02-01"), day("2020-02-01")).status()).isEqualTo(Status.SUSPENDED);
        assertThat(publics.on(day("2020-02-01"), day("2020-02-01")).status()).isEqualTo(Status.ACTIVE);
    }

    @Test
    @DisplayName("register.R17: a removal or measure that was only put right is still told of the days before that")
    void what_was_replaced_by_its_like_is_told() {
        therapist("2015-01-01", "2030-01-01");
        enter("2020-01-01", suspension("2020-03-01", "2020-12-31"));
        correct(3, "2020-01-01", suspension("2020-04-01", "2020-10-31"));
        assertThat(knownPublicly(3).on(day("2020-02-01"), day("2020-10-31")).status())
                .isEqualTo(Status.SUSPENDED);
        assertThat(knownPublicly(3).on(day("2020-02-01"), day("2020-11-01")).status())
                .isEqualTo(Status.ACTIVE);
        correct(4, "2020-01-01", new Act.Annulled());
        assertThat(knownPublicly(3).on(day("2020-02-01"), day("2020-02-01")).status())
                .isEqualTo(Status.ACTIVE);
        enter("2021-01-01", new Act.Removed(Title.BASIC_THERAPIST, day("2023-01-01")));
        correct(6, "2021-02-01", new Act.Removed(Title.BASIC_THERAPIST, day("2023-02-01")));
        assertThat(knownPublicly(6).on(day("2021-01-01"), day("2021-01-01")).status())
                .isEqualTo(Status.REMOVED);
        correct(7, "2021-02-01", new Act.Resigned(Title.BASIC_THERAPIST));
        assertThat(knownPublicly(6).on(day("2021-01-01"), day("2021-01-01")).status())
                .isEqualTo(Status.ACTIVE);
    }

    @Test
    @DisplayName("register.R16: after its term a removed title is told as one that was given up")
    void a_removal_cannot_be_inferred_after_its_term() {
        therapist("2015-01-01", "2030-01-01");
        enter("2020-01-01", new Act.Removed(Title.THERAPIST, day("2020-12-31")));
        var removed = shown().on(day("2020-06-01"), day("2021-01-01"));
        correct(3, "2020-01-01", new Act.Resigned(Title.THERAPIST));
        assertThat(shown().on(day("2020-06-01"), day("2021-01-01"))).isEqualTo(removed);
        assertThat(shown().runs(day("2020-12-31"))).extracting(Run::title).contains(Title.THERAPIST);
        assertThat(shown().runs(day("2021-01-01"))).extracting(Run::title).containsExactly(Title.BASIC_THERAPIST);
    }

    private PublicHistory knownPublicly(int entry) {
        return new PublicHistory(History.knownAtForPublic(entries, recorded(entry)), 12);
    }

    private void basicSince(String day) {
        enter(day, new Act.Granted(Title.BASIC_THERAPIST, null));
    }

    private void therapist(String day, String end) {
        basicSince(day);
        enter(day, new Act.Granted(Title.THERAPIST, day(end)));
    }

    private static Act suspension(String end, String visibleUntil) {
        return new Act.MeasureImposed(MeasureKind.SUSPENSION, day(end), TEXT, day(visibleUntil));
    }

    private void enter(String day, Act act) {
        add(day, act, null);
    }

    private void correct(long wrong, String day, Act act) {
        add(day, act, wrong);
    }

    private void add(String day, Act act, Long annuls) {
        var id = entries.size() + 1;
        var basis = annuls == null ? Basis.DECISION : Basis.CORRECTION;
        entries.add(new Entry(id, day(day), recorded(id), "cur", basis, "B-1", day("2011-01-01"), annuls, act));
    }

    private static Instant recorded(int id) {
        return Instant.parse("2020-01-01T00:00:00Z").plusSeconds(id);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private PublicHistory shown() {
        return new PublicHistory(History.of(entries), 12);
    }

    private Standing standing(String day) {
        return shown().on(day(day), day(day));
    }

    private Status statusOn(String day) {
        return standing(day).status();
    }

    private TitleStanding titleOn(String day, Title title) {
        return standing(day).titles().stream()
                .filter(standing -> standing.title() == title)
                .findFirst()
                .orElseThrow();
    }

    private List<Title> titlesHeldOn(String day) {
        var history = History.of(entries);
        return List.of(Title.values()).stream()
                .filter(title -> history.held(title, day(day)).isPresent())
                .toList();
    }
}
