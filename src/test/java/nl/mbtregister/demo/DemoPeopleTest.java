package nl.mbtregister.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Annotation;
import nl.mbtregister.kernel.RegisterNumber;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.person.rules.NameOrder;
import nl.mbtregister.register.rules.AnnotationPeriod;
import nl.mbtregister.register.rules.Entry;
import nl.mbtregister.register.rules.Guard;
import nl.mbtregister.register.rules.History;
import nl.mbtregister.register.rules.PublicHistory;
import nl.mbtregister.register.rules.Standing;
import nl.mbtregister.register.rules.State;
import nl.mbtregister.register.rules.Status;
import nl.mbtregister.register.rules.TitlePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemoPeopleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int YEARS_VISIBLE = 5;
    private static final DemoPeople PEOPLE = new DemoPeople(DemoPeople.SEED, TODAY);
    private static final List<DemoPerson> DEMO =
            PEOPLE.first(DemoPeople.DEMO_SIZE).toList();

    @Test
    void the_same_seed_gives_the_same_people() {
        var again = new DemoPeople(DemoPeople.SEED, TODAY)
                .first(DemoPeople.DEMO_SIZE)
                .toList();

        assertThat(again).isEqualTo(DEMO);
        assertThat(new DemoPeople(1, TODAY).at(500)).isNotEqualTo(DEMO.get(500));
    }

    @Test
    void a_person_is_the_same_whoever_comes_before() {
        assertThat(PEOPLE.at(1_199)).isEqualTo(DEMO.getLast());
    }

    @ParameterizedTest
    @EnumSource(DemoCase.class)
    void every_case_occurs(DemoCase story) {
        assertThat(DEMO).filteredOn(person -> person.story() == story).hasSizeGreaterThanOrEqualTo(5);
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void every_public_status_occurs(Status status) {
        assertThat(DEMO)
                .filteredOn(person -> standing(person, TODAY).status() == status)
                .hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @EnumSource(Title.class)
    void every_title_is_held(Title title) {
        assertThat(DEMO)
                .filteredOn(person -> history(person).held(title, TODAY).isPresent())
                .hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void every_state_of_a_title_occurs(State state) {
        assertThat(DEMO.stream()
                        .flatMap(person -> history(person).titles().stream())
                        .filter(period -> period.days().contains(TODAY))
                        .map(TitlePeriod::state))
                .contains(state);
    }

    @ParameterizedTest
    @EnumSource(Annotation.class)
    void every_note_stands_beside_a_title(Annotation annotation) {
        assertThat(DEMO.stream()
                        .flatMap(person -> history(person).annotations().stream())
                        .filter(note -> note.days().contains(TODAY))
                        .map(AnnotationPeriod::annotation))
                .contains(annotation);
    }

    @ParameterizedTest
    @CsvSource({
        "SUSPENDED, SUSPENDED",
        "CONDITION, ACTIVE_COND",
        "RENEWAL, ACTIVE_RENEWAL",
        "RENEWAL_PAST_ITS_END, ACTIVE_RENEWAL",
        "FILED_ON_THE_LAST_DAY, ACTIVE_RENEWAL",
        "REPAIR, ACTIVE_RENEWAL",
        "POSTPONED, ACTIVE",
        "REMOVED, REMOVED",
        "ENDED, ENDED",
        "ENDED_LONG_AGO,",
        "REMOVED_LONG_AGO,",
        "DECEASED,",
        "SHOWN_FOR_THE_LAST_DAY, ENDED",
        "HIDDEN_SINCE_TODAY,",
        "LAST_DAY_TODAY, ACTIVE",
        "MEASURE_LAST_DAY_TODAY, ACTIVE_COND",
        "END_ANNULLED, ACTIVE",
        "MEASURE_ANNULLED, ACTIVE",
        "SUSPENSION_ENDED, ACTIVE",
        "SUSPENSION_ENDED_EARLY, ACTIVE",
        "CONDITION_ENDED, ACTIVE",
        "FALLEN_BACK, ACTIVE",
        "SUPERVISOR_LAPSED, ACTIVE",
        "RETURNED, ACTIVE",
        "GRANTED_TODAY, ACTIVE",
        "ACTIVE, ACTIVE"
    })
    void a_case_is_what_its_name_says(DemoCase story, Status status) {
        assertThat(DEMO)
                .filteredOn(person -> person.story() == story)
                .extracting(person -> standing(person, TODAY).status())
                .containsOnly(status);
    }

    @Test
    void a_case_at_the_border_of_a_rule_turns_on_the_day() {
        var tomorrow = TODAY.plusDays(1);
        assertThat(statuses(DemoCase.SHOWN_FOR_THE_LAST_DAY, tomorrow)).containsOnlyNulls();
        assertThat(statuses(DemoCase.MEASURE_LAST_DAY_TODAY, tomorrow)).containsOnly(Status.ACTIVE);
        assertThat(DEMO)
                .filteredOn(person -> person.story() == DemoCase.LAST_DAY_TODAY)
                .allSatisfy(person -> assertThat(held(person, tomorrow)).isLessThan(held(person, TODAY)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-28", "2026-08-01", "2028-02-29", "2031-12-31"})
    void nothing_is_recorded_after_today_or_before_the_register_began(LocalDate today) {
        var tonight = today.atStartOfDay().toInstant(ZoneOffset.UTC).plusSeconds(86_400);
        assertThat(new DemoPeople(DemoPeople.SEED, today).first(DemoPeople.DEMO_SIZE))
                .flatExtracting(DemoPerson::entries)
                .filteredOn(entry -> !entry.recordedAt().isBefore(tonight)
                        || entry.effective().isBefore(Editions.OLDER))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "2028-02-29"})
    void the_register_itself_would_have_admitted_every_entry(LocalDate today) {
        new DemoPeople(DemoPeople.SEED, today).first(3 * DemoPeople.DEMO_SIZE).forEach(person -> {
            var known = new ArrayList<Entry>();
            for (var entry : person.entries()) {
                assertThatCode(() -> new Guard(known, YEARS_VISIBLE).admit(entry))
                        .as("%s, %s of %s", person.story(), entry, person.entries())
                        .doesNotThrowAnyException();
                known.add(entry);
            }
        });
    }

    @Test
    void both_editions_and_late_corrections_occur() {
        var entries = DEMO.stream().flatMap(person -> person.entries().stream()).toList();

        assertThat(entries).extracting(Entry::edition).contains(Editions.OLDER, Editions.CURRENT);
        assertThat(entries).anySatisfy(entry -> assertThat(entry.annuls()).isNotNull());
    }

    @Test
    void no_two_people_share_a_number_present_or_former() {
        var numbers = new HashSet<RegisterNumber>();
        PEOPLE.first(20_000)
                .flatMap(person -> Stream.concat(Stream.of(person.number()), person.former().stream()))
                .forEach(number ->
                        assertThat(numbers.add(number)).as("%s is new", number).isTrue());
        assertThat(numbers).contains(Numbers.FIRST_EXAMPLE, Numbers.SECOND_EXAMPLE);
    }

    @Test
    void the_number_series_comes_to_the_examples_before_the_first_person() {
        var reserved = new HashSet<RegisterNumber>();
        for (int place = DemoPeople.DEMO_SIZE; place < Numbers.nextPlace(0); place++) {
            reserved.add(Numbers.former(place));
        }
        assertThat(reserved).contains(Numbers.FIRST_EXAMPLE, Numbers.SECOND_EXAMPLE);
    }

    @Test
    void one_surname_is_borne_by_some_dozens_at_most() {
        Map<String, Integer> bearers = new HashMap<>();
        PEOPLE.first(20_000)
                .forEach(person -> bearers.merge(person.who().name().own().core(), 1, Integer::sum));

        assertThat(bearers.values()).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(100));
        assertThat(bearers).hasSizeGreaterThan(500);
    }

    @Test
    void names_show_what_names_can_be() {
        var names = DEMO.stream().map(person -> person.who().name().display()).collect(Collectors.joining("\n"));

        assertThat(names).contains(" van der ", " in 't ", " Van den ", "D'H", "ü", "ø", "Ł", "-de ", "Ĳ", "’");
        assertThat(DEMO).extracting(person -> person.who().name().order()).contains(NameOrder.values());
    }

    @Test
    void the_examples_are_who_they_are() {
        assertThat(DEMO.getFirst().who().name().display()).isEqualTo("J. van der Poel");
        assertThat(DEMO.getFirst().number()).hasToString("20481357");
        assertThat(standing(DEMO.getFirst(), TODAY).titles())
                .filteredOn(held -> held.title() == Title.THERAPIST)
                .extracting(held -> held.days().from().getYear())
                .containsExactly(2019);
        assertThat(DEMO.get(1).who().name().display()).isEqualTo("M.A. Poel-de Wit");
        assertThat(DEMO.get(1).number()).hasToString("30001713");
    }

    private static History history(DemoPerson person) {
        return History.of(person.entries());
    }

    private static Standing standing(DemoPerson person, LocalDate day) {
        return new PublicHistory(history(person), Rows.MONTHS_SHOWN).on(day, day);
    }

    private static List<Status> statuses(DemoCase story, LocalDate day) {
        return DEMO.stream()
                .filter(person -> person.story() == story)
                .map(person -> standing(person, day).status())
                .toList();
    }

    private static long held(DemoPerson person, LocalDate day) {
        return Arrays.stream(Title.values())
                .filter(title -> history(person).held(title, day).isPresent())
                .count();
    }
}
