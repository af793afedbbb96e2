package nl.mbtregister.accreditation.rules;

import static nl.mbtregister.accreditation.rules.CourseChange.DATE;
import static nl.mbtregister.accreditation.rules.CourseChange.MODE;
import static nl.mbtregister.accreditation.rules.CourseChange.PLACE;
import static nl.mbtregister.accreditation.rules.CourseChange.PROGRAMME;
import static nl.mbtregister.accreditation.rules.CourseChange.SUMMARY;
import static nl.mbtregister.accreditation.rules.CourseChange.TARGETS;
import static nl.mbtregister.accreditation.rules.CourseChange.THEME;
import static nl.mbtregister.accreditation.rules.CourseChange.TITLE;
import static nl.mbtregister.accreditation.rules.CourseChange.TRAINERS;
import static nl.mbtregister.accreditation.rules.CourseChange.TRAINER_KINDS;
import static nl.mbtregister.accreditation.rules.CourseChange.WEBSITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.mbtregister.kernel.Title;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("accreditation.R10 which changes are small and which are large")
class CourseChangeTest {
    private static final List<Trainer> TRAINERS_BEFORE = List.of(supervisor("A. Bos"));
    private static final CourseContent COURSE = content(
            "Trauma", CourseTheme.TRAUMA, "Over trauma.", Set.of(Title.THERAPIST), TRAINERS_BEFORE, "D0930-1700 Dag 1");
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final EditionPlan HELD = plan(EditionMode.PLACE, "Utrecht", DAY, DAY, TRAINERS_BEFORE);

    static List<Arguments> contents() {
        return List.of(
                small("nothing", COURSE),
                large("the title", content("title", "Crisis"), TITLE),
                large("the theme", content("theme", "CRISIS"), THEME),
                large("for whom", content("targets", "SUPERVISOR"), TARGETS),
                large("a later end", content("programme", "D0930-1730 Dag 1"), PROGRAMME),
                large("a part more", content("programme", "D0930-1700 Dag 1,L50 Lezing"), PROGRAMME),
                large("a half-day for a day", content("programme", "H0930-1700 Dag 1"), PROGRAMME),
                small("another name of a part", content("programme", "D0930-1700 De dag")),
                small("the summary", content("summary", "Over trauma en meer."), SUMMARY),
                small("the website", content("website", "www.trauma.example"), WEBSITE),
                small("a speaker of the same kind", content("trainers", "MBT_SUPERVISOR C. de Wit"), TRAINERS),
                small(
                        "one more of the same kind",
                        content("trainers", "MBT_SUPERVISOR A. Bos,MBT_SUPERVISOR D. Vos"),
                        TRAINERS),
                large(
                        "a speaker of another kind",
                        content("trainers", "EXPERIENCE_EXPERT E. Mol"),
                        TRAINERS,
                        TRAINER_KINDS),
                large(
                        "one more of another kind",
                        content("trainers", "MBT_SUPERVISOR A. Bos,MBT_THERAPIST F. Haan"),
                        TRAINERS,
                        TRAINER_KINDS));
    }

    static List<Arguments> editions() {
        return List.of(
                small("nothing", HELD),
                small(
                        "another day",
                        plan(EditionMode.PLACE, "Utrecht", DAY.plusDays(1), DAY.plusDays(1), TRAINERS_BEFORE),
                        DATE),
                small("a day more", plan(EditionMode.PLACE, "Utrecht", DAY, DAY.plusDays(1), TRAINERS_BEFORE), DATE),
                small("another place", plan(EditionMode.PLACE, "Gent", DAY, DAY, TRAINERS_BEFORE), PLACE),
                small("online", plan(EditionMode.ONLINE, "", DAY, DAY, TRAINERS_BEFORE), MODE, PLACE),
                small(
                        "a speaker of the same kind",
                        plan(EditionMode.PLACE, "Utrecht", DAY, DAY, List.of(supervisor("G. Kok"))),
                        TRAINERS),
                large(
                        "a speaker of another kind",
                        plan(
                                EditionMode.PLACE,
                                "Utrecht",
                                DAY,
                                DAY,
                                List.of(new Trainer(TrainerKind.MBT_THERAPIST, "H. Smit"))),
                        TRAINERS,
                        TRAINER_KINDS));
    }

    @ParameterizedTest(name = "{0}: large is {2}")
    @MethodSource("contents")
    void a_change_of_the_course(String name, CourseContent after, boolean large, Set<CourseChange> changes) {
        assertThat(CourseChange.between(COURSE, after)).isEqualTo(changes);
        assertThat(CourseChange.needsReview(changes)).isEqualTo(large);
    }

    @ParameterizedTest(name = "{0}: large is {2}")
    @MethodSource("editions")
    void a_change_of_an_edition(String name, EditionPlan after, boolean large, Set<CourseChange> changes) {
        assertThat(CourseChange.between(HELD, after)).isEqualTo(changes);
        assertThat(CourseChange.needsReview(changes)).isEqualTo(large);
    }

    private static Arguments small(String name, Object after, CourseChange... changes) {
        return arguments(name, after, false, Set.of(changes));
    }

    private static Arguments large(String name, Object after, CourseChange... changes) {
        return arguments(name, after, true, Set.of(changes));
    }

    /** The course with one thing else. */
    private static CourseContent content(String what, String value) {
        List<String> values = List.of(value.split(","));
        return new CourseContent(
                what.equals("title") ? value : COURSE.title(),
                what.equals("theme") ? CourseTheme.valueOf(value) : COURSE.theme(),
                what.equals("summary") ? value : COURSE.summary(),
                what.equals("website") ? value : COURSE.website(),
                what.equals("targets") ? Set.of(Title.valueOf(value)) : COURSE.targets(),
                what.equals("trainers")
                        ? values.stream()
                                .map(code -> Trainer.read(code).orElseThrow())
                                .toList()
                        : COURSE.trainers(),
                what.equals("programme")
                        ? values.stream()
                                .map(code -> ProgrammePart.read(code).orElseThrow())
                                .toList()
                        : COURSE.programme());
    }

    private static CourseContent content(
            String title, CourseTheme theme, String summary, Set<Title> targets, List<Trainer> trainers, String part) {
        return new CourseContent(
                title,
                theme,
                summary,
                "",
                targets,
                trainers,
                List.of(ProgrammePart.read(part).orElseThrow()));
    }

    private static EditionPlan plan(
            EditionMode mode, String place, LocalDate from, LocalDate to, List<Trainer> trainers) {
        return new EditionPlan(mode, place, from, to, trainers);
    }

    private static Trainer supervisor(String name) {
        return new Trainer(TrainerKind.MBT_SUPERVISOR, name);
    }
}
