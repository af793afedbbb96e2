package nl.mbtregister.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.net.URLEncoder;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.mbtregister.it.Crowd;
import nl.mbtregister.it.SignIn;
import nl.mbtregister.local.DemoRegister;
import org.postgresql.ds.PGSimpleDataSource;

/** A demo register of its own with many therapists who have everything together to file an application. */
record Townspeople(PGSimpleDataSource database, List<Crowd.Member> members) {
    static Townspeople of(int number) {
        PGSimpleDataSource database = Population.fresh("townspeople");
        DemoRegister.fill(database, progress -> {});
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            return new Townspeople(database, Crowd.of(connection, number));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The register on their database. */
    Server server() {
        Server server =
                Server.register(database.getUrl(), Map.of("MBT_CLOCKWORK", "false", "MBT_JAVA_OPTIONS", "-Xmx1g"));
        server.waitFor("/nl/", "<h1", 600);
        return server;
    }

    /** The form of each of them, with which they file. */
    Queue<Load.Request> filings() {
        Queue<Load.Request> filings = new ConcurrentLinkedQueue<>();
        for (Crowd.Member member : members) {
            filings.add(Load.Request.post(
                    "/nl/mijn/aanvraag/controleren",
                    SignIn.header(member.cookie()),
                    "form=file&true=yes&once=" + UUID.randomUUID() + "&secret="
                            + URLEncoder.encode(SignIn.formSecret(member.cookie()), US_ASCII),
                    "/mijn/aanvraag/ingediend"));
        }
        return filings;
    }
}
