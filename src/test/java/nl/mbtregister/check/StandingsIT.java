package nl.mbtregister.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.mbtregister.kernel.Country;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.person.Enrolled;
import nl.mbtregister.person.EnrollingPerson;
import nl.mbtregister.person.Enrolment;
import nl.mbtregister.person.rules.NameOrder;
import nl.mbtregister.person.rules.PersonName;
import nl.mbtregister.person.rules.Surname;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Time;
import nl.mbtregister.register.ConsultingRegister;
import nl.mbtregister.register.PublishingEntries;
import nl.mbtregister.register.rules.Act;
import nl.mbtregister.register.rules.Basis;
import nl.mbtregister.register.rules.Draft;
import nl.mbtregister.register.rules.MeasureKind;
import nl.mbtregister.register.rules.Standing;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class StandingsIT {
    private static final long SEED = 20_261_125;
    private static final int PEOPLE = 60;

    @Inject
    private EnrollingPerson enrolling;

    @Inject
    private PublishingEntries publishing;

    @Inject
    private ConsultingRegister register;

    @Inject
    private AskedNumbers numbers;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    private final Random random = new Random(SEED);

    @Test
    @DisplayName("check.R4 of many at once the same is said as on the public page, for random histories on random days")
    void the_statement_over_many_says_what_the_page_says() throws Exception {
        caller.becomes(Caller.REGISTER);
        List<Enrolled> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(somebody());
        }
        LocalDate today = time.today();
        for (int offset : new int[] {-2000, -700, -400, -100, 0, 1, 100, 400, 900, 1200}) {
            LocalDate day = today.plusDays(offset);
            assertThat(asked(people, day)).as("day " + day + ", seed " + SEED).isEqualTo(expected(people, day));
        }
    }

    private List<String> asked(List<Enrolled> people, LocalDate day) throws Exception {
        StringBuilder body = new StringBuilder();
        people.forEach(one -> body.append(one.number().digits()).append('\n'));
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        transaction.begin();
        try (NumberLines lines =
                new NumberLines(new ByteArrayInputStream(body.toString().getBytes(UTF_8)), PEOPLE, true)) {
            numbers.add(lines);
            numbers.answer(answers, PEOPLE, false, day, 12, 6);
        } finally {
            transaction.rollback();
        }
        return answers.toString(UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> cells[0] + " " + cells[6] + " " + cells[7] + " " + cells[8])
                .toList();
    }

    private List<String> expected(List<Enrolled> people, LocalDate day) {
        var known = register.ofPeople(people.stream().map(Enrolled::personId).toList());
        return people.stream()
                .map(one -> {
                    Standing standing = known.get(one.personId()).on(day, day);
                    var held = standing.titles().stream()
                            .filter(title -> title.days().contains(day))
                            .toList();
                    String titles = String.join(
                            " ",
                            held.stream()
                                    .map(title -> title.title().name())
                                    .sorted()
                                    .toList());
                    String through = held.stream()
                            .flatMap(title -> title.days().lastDay().stream())
                            .min(LocalDate::compareTo)
                            .map(LocalDate::toString)
                            .orElse("");
                    String status =
                            standing.status() == null ? "" : standing.status().name();
                    return one.number().digits() + " " + status + " " + titles + " " + through;
                })
                .toList();
    }

    /** Titles, and by chance a suspension or a condition, an end, a removal, or a death. */
    private Enrolled somebody() {
        PersonName name = new PersonName(Country.NL, "J.", null, new Surname("van der", "Reeks"), null, NameOrder.OWN);
        Enrolled person =
                enrolling.enrol(new Enrolment(name, null, null, false, "nl", null, null, "Utrecht", List.of()));
        LocalDate today = time.today();
        LocalDate first = today.minusDays(900 + random.nextInt(600));
        List<Draft> drafts = new ArrayList<>();
        drafts.add(draft(first, new Act.Granted(Title.BASIC_THERAPIST, null)));
        if (random.nextBoolean()) {
            drafts.add(draft(first, new Act.Granted(Title.THERAPIST, today.plusDays(random.nextInt(1800) - 600))));
        }
        publishing.publishAsFound(person.personId(), drafts);
        LocalDate later = today.minusDays(random.nextInt(300));
        switch (random.nextInt(7)) {
            case 0 -> publish(person, later, measure(MeasureKind.SUSPENSION, later));
            case 1 -> publish(person, later, measure(MeasureKind.CONDITION, later));
            case 2 -> publish(person, later, new Act.Resigned(Title.BASIC_THERAPIST));
            case 3 ->
                publish(person, later, new Act.Removed(Title.BASIC_THERAPIST, later.plusDays(random.nextInt(800))));
            case 4 -> publish(person, later, new Act.Died());
            default -> {}
        }
        return person;
    }

    private Act measure(MeasureKind kind, LocalDate from) {
        LocalDate end = from.plusDays(1 + random.nextInt(500));
        return new Act.MeasureImposed(
                kind, end, new Wording("Besluit.", "Decision."), end.plusDays(random.nextInt(100)));
    }

    private void publish(Enrolled person, LocalDate day, Act act) {
        publishing.publishAsFound(person.personId(), List.of(draft(day, act)));
    }

    private static Draft draft(LocalDate day, Act act) {
        return Draft.of(day, Basis.DECISION, "CUR 12", LocalDate.of(2011, 1, 1), act);
    }
}
