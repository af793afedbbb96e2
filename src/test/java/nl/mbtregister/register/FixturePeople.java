package nl.mbtregister.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.kernel.Country;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.person.Enrolled;
import nl.mbtregister.person.EnrollingPerson;
import nl.mbtregister.person.Enrolment;
import nl.mbtregister.person.rules.NameOrder;
import nl.mbtregister.person.rules.PersonName;
import nl.mbtregister.person.rules.Surname;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.register.rules.Act;
import nl.mbtregister.register.rules.Basis;
import nl.mbtregister.register.rules.Draft;

/** Somebody new for each test. */
@ApplicationScoped
public class FixturePeople {
    private static final LocalDate EDITION = LocalDate.of(2011, 1, 1);

    @Inject
    private EnrollingPerson enrolling;

    @Inject
    private PublishingEntries publishing;

    @Inject
    private CurrentCaller caller;

    /** Enrolled, without entries; from here on the test acts as the register. */
    public Enrolled enrolled() {
        caller.becomes(Caller.REGISTER);
        var name = new PersonName(Country.NL, "T.", null, new Surname(null, "Testerman"), null, NameOrder.OWN);
        return enrolling.enrol(
                new Enrolment(name, null, null, false, "nl", "t.testerman@post.example", null, "Utrecht", List.of()));
    }

    /** Holds the basic title since 2015 and is therapist from 2015 through 2019. */
    public Enrolled therapist() {
        var person = enrolled();
        publishing.publish(
                person.personId(),
                0,
                List.of(
                        draft("2015-01-01", new Act.Granted(Title.BASIC_THERAPIST, null)),
                        draft("2015-01-01", new Act.Granted(Title.THERAPIST, LocalDate.parse("2020-01-01")))));
        return person;
    }

    public Draft draft(String day, Act act) {
        return Draft.of(LocalDate.parse(day), Basis.DECISION, "CUR 12", EDITION, act);
    }
}
