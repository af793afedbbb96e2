package nl.mbtregister.register.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Annotation;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.kernel.Wording;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A person with the basic title since 2015, therapist with group note 2015 to 2020, suspended in February 2018. */
class GuardTest {
    private static final Wording TEXT = new Wording("Werkt onder toezicht.", "Works under supervision.");
    private static final Title BASIC = Title.BASIC_THERAPIST;
    private static final Title THERAPIST = Title.THERAPIST;

    private static final List<Entry> KNOWN = List.of(
            entry(1, "2015-01-01", new Act.Granted(BASIC, null)),
            entry(2, "2015-01-01", new Act.Granted(THERAPIST, day("2020-01-01"))),
            entry(3, "2015-01-01", new Act.AnnotationGiven(THERAPIST, Annotation.GROUP, null)),
            entry(4, "2018-02-01", suspension("2018-03-01", "2018-12-31")));

    static Stream<Arguments> admitted() {
        return Stream.of(
                arguments("2019-01-01", new Act.Granted(Title.SUPERVISOR, day("2024-01-01"))),
                arguments("2020-01-01", new Act.Granted(THERAPIST, day("2025-01-01"))),
                arguments("2020-01-01", new Act.Renewed(THERAPIST, day("2025-01-01"), day("2020-02-01"))),
                arguments("2019-12-31", new Act.RenewalFiled(THERAPIST)),
                arguments("2019-12-31", new Act.Extended(THERAPIST, day("2020-07-01"), Extension.REPAIR)),
                arguments("2020-01-01", new Act.Lapsed(THERAPIST)),
                arguments("2017-01-01", new Act.Resigned(BASIC)),
                arguments("2017-01-01", new Act.Removed(BASIC, day("2022-01-01"))),
                arguments("2017-01-01", new Act.AnnotationEnded(THERAPIST, Annotation.GROUP)),
                arguments("2017-01-01", suspension("2017-07-01", "2022-07-01")),
                arguments("2018-02-10", new Act.MeasureEnded(4)),
                arguments("2018-03-01", new Act.MeasureEnded(4)),
                arguments("2030-01-01", new Act.Died()));
    }

    @ParameterizedTest(name = "register.R19: {1} on {0} is admitted")
    @MethodSource("admitted")
    void what_follows_from_the_history_is_admitted(String day, Act act) {
        new Guard(KNOWN, 5).admit(entry(5, day, act));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("register.R18", "2017-01-01", new Act.Removed(BASIC, day("2022-01-02"))),
                arguments("register.R18", "2017-01-01", suspension("2017-07-01", "2022-07-02")),
                arguments("register.R19", "2019-12-31", new Act.Granted(THERAPIST, day("2025-01-01"))),
                arguments("register.R19", "2020-01-01", new Act.Granted(Title.SUPERVISOR, day("2024-01-01"))),
                arguments("register.R19", "2014-12-31", new Act.Granted(Title.SYSTEMIC_THERAPIST, null)),
                arguments("register.R19", "2020-01-02", new Act.Renewed(THERAPIST, null, day("2020-01-02"))),
                arguments("register.R19", "2020-01-01", new Act.RenewalFiled(THERAPIST)),
                arguments("register.R19", "2019-01-01", new Act.RenewalFiled(BASIC)),
                arguments("register.R19", "2019-01-01", new Act.RenewalClosed(THERAPIST)),
                arguments(
                        "register.R19", "2020-01-01", new Act.Extended(THERAPIST, day("2020-07-01"), Extension.REPAIR)),
                arguments("register.R19", "2020-01-02", new Act.Lapsed(THERAPIST)),
                arguments("register.R19", "2014-01-01", new Act.Resigned(BASIC)),
                arguments(
                        "register.R19", "2020-01-01", new Act.AnnotationGiven(THERAPIST, Annotation.ADOLESCENTS, null)),
                arguments("register.R19", "2020-01-01", new Act.AnnotationEnded(THERAPIST, Annotation.GROUP)),
                arguments("register.R19", "2014-01-01", suspension("2014-02-01", "2014-02-01")),
                arguments("register.R19", "2018-02-01", new Act.MeasureEnded(4)),
                arguments("register.R19", "2018-03-02", new Act.MeasureEnded(4)),
                arguments("register.R19", "2018-02-10", new Act.MeasureEnded(3)));
    }

    @ParameterizedTest(name = "{0}: {2} on {1} is refused")
    @MethodSource("refused")
    void what_the_history_does_not_allow_is_refused(String rule, String day, Act act) {
        assertRefused(rule, KNOWN, entry(5, day, act));
    }

    @ParameterizedTest(name = "register.R19: after death not even {1}")
    @MethodSource("admitted")
    void nothing_is_entered_after_death_was(String day, Act act) {
        var known = new ArrayList<>(KNOWN);
        known.add(entry(5, "2016-01-01", new Act.Died()));
        assertRefused("register.R19", known, entry(6, day, act));
        new Guard(known, 5).admit(annulling(6, 5));
    }

    @Test
    @DisplayName("register.R19: a measure is ended once, unless the entry of its end is put right")
    void a_measure_is_ended_once() {
        var known = new ArrayList<>(KNOWN);
        known.add(entry(5, "2018-02-10", new Act.MeasureEnded(4)));
        assertRefused("register.R19", known, entry(6, "2018-02-10", new Act.MeasureEnded(4)));
        var earlier = new Entry(
                6,
                day("2018-02-05"),
                at(6),
                "cur",
                Basis.CORRECTION,
                "B-1",
                day("2011-01-01"),
                5L,
                new Act.MeasureEnded(4));
        new Guard(known, 5).admit(earlier);
        known.add(annulling(6, 5));
        new Guard(known, 5).admit(entry(7, "2018-02-10", new Act.MeasureEnded(4)));
    }

    @ParameterizedTest(name = "register.R20: entry {0} cannot be annulled")
    @MethodSource("notToAnnul")
    void only_an_entry_of_the_same_person_is_annulled_and_once(long wrong) {
        var known = new ArrayList<>(KNOWN);
        known.add(annulling(5, 4));
        assertRefused("register.R20", known, annulling(6, wrong));
        new Guard(known, 5).admit(annulling(6, 3));
    }

    static Stream<Long> notToAnnul() {
        return Stream.of(4L, 99L);
    }

    private static void assertRefused(String rule, List<Entry> known, Entry entry) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Guard(known, 5).admit(entry))
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    private static Entry entry(long id, String day, Act act) {
        return new Entry(id, day(day), at(id), "cur", Basis.DECISION, "B-1", day("2011-01-01"), null, act);
    }

    private static Entry annulling(long id, long wrong) {
        return new Entry(
                id,
                day("2021-01-01"),
                at(id),
                "cur",
                Basis.CORRECTION,
                "B-1",
                day("2011-01-01"),
                wrong,
                new Act.Annulled());
    }

    private static Instant at(long id) {
        return Instant.parse("2021-01-01T00:00:00Z").plusSeconds(id);
    }

    private static Act suspension(String end, String visibleUntil) {
        return new Act.MeasureImposed(MeasureKind.SUSPENSION, day(end), TEXT, day(visibleUntil));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
