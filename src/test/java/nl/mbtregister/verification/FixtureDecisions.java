package nl.mbtregister.verification;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.kernel.Annotation;
import nl.mbtregister.kernel.Country;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.person.Enrolled;
import nl.mbtregister.person.EnrollingPerson;
import nl.mbtregister.person.Enrolment;
import nl.mbtregister.person.RenamingPerson;
import nl.mbtregister.person.ReplacingNumber;
import nl.mbtregister.person.rules.NameOrder;
import nl.mbtregister.person.rules.OutsideClaim;
import nl.mbtregister.person.rules.OutsideRegister;
import nl.mbtregister.person.rules.PersonName;
import nl.mbtregister.person.rules.Surname;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Time;
import nl.mbtregister.register.PublishingEntries;
import nl.mbtregister.register.rules.Act;
import nl.mbtregister.register.rules.Basis;
import nl.mbtregister.register.rules.Draft;
import nl.mbtregister.register.rules.MeasureKind;

/** Lets a test outside the server decide as the register does: the answer comes when the decision is committed. */
@WebServlet("/api/fixture/decisions")
public class FixtureDecisions extends HttpServlet {
    private static final LocalDate EDITION = LocalDate.of(2011, 1, 1);

    @Inject
    private transient EnrollingPerson enrolling;

    @Inject
    private transient RenamingPerson renaming;

    @Inject
    private transient ReplacingNumber replacing;

    @Inject
    private transient PublishingEntries publishing;

    @Inject
    private transient CurrentCaller caller;

    @Inject
    private transient Time time;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        caller.becomes(Caller.REGISTER);
        LocalDate today = time.today();
        String person = request.getParameter("person");
        long id = person == null ? 0 : Long.parseLong(person);
        String done = switch (request.getParameter("act")) {
            case "enrol" -> enrol(today);
            case "suspend" -> publish(id, today.minusDays(10), suspension(today.plusDays(30)));
            case "lift" -> publish(id, today, new Act.MeasureEnded(Long.parseLong(request.getParameter("measure"))));
            case "resign" -> publish(id, today, new Act.Resigned(Title.BASIC_THERAPIST));
            case "remove" -> publish(id, today, new Act.Removed(Title.THERAPIST, today.plusYears(1)));
            case "die" -> publish(id, today, new Act.Died());
            case "rename" -> rename(id);
            case "renumber" -> replacing.replace(id).digits();
            default -> throw new IllegalArgumentException("no such act");
        };
        response.setContentType("text/plain");
        response.getWriter().write(done);
    }

    /** Therapist since 1 March 2019, with the note for groups since 2021. @return number and id of the person */
    private String enrol(LocalDate today) {
        var big = new OutsideClaim(
                OutsideRegister.BIG, "Gz-psycholoog", "49000000001", false, Period.since(LocalDate.of(2010, 1, 1)));
        Enrolled person = enrolling.enrol(
                new Enrolment(name("Poel"), null, null, false, "nl", null, "GGZ Voorbeeld", "Utrecht", List.of(big)));
        LocalDate first = LocalDate.of(2019, 3, 1);
        LocalDate end = today.plusYears(2);
        publishing.publishAsFound(
                person.personId(),
                List.of(
                        draft(first, new Act.Granted(Title.BASIC_THERAPIST, null)),
                        draft(first, new Act.Granted(Title.THERAPIST, end)),
                        draft(
                                LocalDate.of(2021, 1, 1),
                                new Act.AnnotationGiven(Title.THERAPIST, Annotation.GROUP, null))));
        return person.number().digits() + " " + person.personId();
    }

    private String rename(long id) {
        renaming.rename(id, name("Berg"));
        return "renamed";
    }

    private static PersonName name(String core) {
        return new PersonName(Country.NL, "J.", null, new Surname("van der", core), null, NameOrder.OWN);
    }

    private static Act suspension(LocalDate end) {
        Wording text = new Wording("Geschorst door het bestuur.", "Suspended by the board.");
        return new Act.MeasureImposed(MeasureKind.SUSPENSION, end, text, end);
    }

    /** @return the id of the entry */
    private String publish(long person, LocalDate day, Act act) {
        return String.valueOf(
                publishing.publishAsFound(person, List.of(draft(day, act))).getFirst());
    }

    private static Draft draft(LocalDate day, Act act) {
        return Draft.of(day, Basis.DECISION, "CUR 12", EDITION, act);
    }
}
