package nl.mbtregister.verification;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import nl.mbtregister.client.FixtureClients;
import nl.mbtregister.client.rules.Scope;
import nl.mbtregister.criteria.rules.Module;
import nl.mbtregister.institution.FixtureInstitutions;
import nl.mbtregister.institution.FixtureInstitutions.Led;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.programme.FixtureProgrammes;
import nl.mbtregister.programme.OpeningProgramme;
import nl.mbtregister.programme.RecordingCertificate;
import nl.mbtregister.programme.rules.Certificate;
import nl.mbtregister.programme.rules.CertificateStatus;
import nl.mbtregister.proof.IssuingBadge;
import nl.mbtregister.watch.KeepingWatch;
import nl.mbtregister.watch.rules.Purpose;
import nl.mbtregister.watch.rules.Rhythm;

/** {@code GET /test-contract} makes what the contract speaks of, for tests that run as a client. */
@WebServlet("/test-contract")
public class FixtureContract extends HttpServlet {
    @Inject
    private transient FixtureInstitutions institutions;

    @Inject
    private transient FixtureProgrammes programmes;

    @Inject
    private transient FixtureClients clients;

    @Inject
    private transient KeepingWatch watch;

    @Inject
    private transient OpeningProgramme opening;

    @Inject
    private transient RecordingCertificate recording;

    @Inject
    private transient IssuingBadge issuing;

    @Inject
    private transient CurrentCaller caller;

    @Inject
    private transient Time time;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            response.getWriter()
                    .print(
                            switch (request.getParameter("make")) {
                                case "programme" -> programme();
                                case "badge" -> badge(Long.parseLong(request.getParameter("person")));
                                case "keys" -> keys(request.getParameter("follow"));
                                default -> throw new ServletException("nothing is made");
                            });
        } catch (SQLException e) {
            throw new ServletException(e);
        }
    }

    /** @return number and a word of the name of a certified programme */
    private String programme() throws SQLException {
        String number = programmes.started(institutions.led());
        var programme = opening.own(number).programme();
        caller.becomes(Caller.REGISTER);
        recording.record(
                programme.id(),
                new Certificate(
                        CertificateStatus.CERTIFIED,
                        Set.of(Module.MBT),
                        "mbt-programme",
                        "1",
                        time.today().minusDays(1),
                        time.today().plusYears(3)));
        return number + " " + programme.name().split(" ")[1];
    }

    /** @return that of a client that may check lists, and that of one that may read the watch list, on which this number stands */
    private String keys(String follow) throws SQLException {
        Led led = clients.usable();
        watch.agree(
                led.id(), 0, Purpose.OWN_STAFF, Rhythm.DAILY, Set.of(led.lead().id()));
        watch.follow(UUID.randomUUID(), led.id(), follow);
        return clients.key(led, Scope.CHECKS).text() + " "
                + clients.key(led, Scope.WATCHES).text();
    }

    private String badge(long person) {
        caller.becomes(new Caller("account-0", "J. van der Poel", Role.THERAPIST, null, person));
        return issuing.issue(UUID.randomUUID(), Title.THERAPIST);
    }
}
