package nl.mbtregister.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.mbtregister.it.Crowd;
import nl.mbtregister.it.OwnDatabase;
import nl.mbtregister.it.OwnServer;
import nl.mbtregister.local.DemoRegister;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The check of filings turns red for whatever a server could have left half-done, such as a letter posted after the commit. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class FilingLedgerIT {
    private static final String[][] FAULTS = {
        {"0 x letter", "delete from letter"},
        {"0 x mail", "delete from letter_mail"},
        {"2 x letter", """
         insert into letter (person_id, kind, reference, language, subject, body, posted_at)
         select person_id, kind, 'once more', language, subject, body, posted_at from letter where kind = 'APPLICATION_FILED'"""},
        {"0 x journal", "delete from journal_content"},
        {"0 x step", "delete from application_step"},
        {"0 x frozen file", "delete from application_filing"},
        {"0 x answer of the form", "update form_done set answer = null"},
        {"0 x form", "delete from form_done"},
        {
            "DRAFT: 1 x step",
            "update application set state = 'DRAFT', reference = null, edition = null, filed_at = null,"
                    + " filed_on = null, due_on = null where state = 'SUBMITTED' and id = (select max(id) from application)"
        },
    };

    @Test
    void every_kind_of_half_done_filing_is_found() throws Exception {
        try (OwnDatabase database = new OwnDatabase();
                Connection connection = database.open()) {
            DemoRegister.fill(database.source(), progress -> {});
            FilingLedger ledger = new FilingLedger();
            ledger.begin(connection);
            Crowd.Member one = Crowd.of(connection, 1).getFirst();
            UUID key = UUID.randomUUID();
            try (OwnServer server = new OwnServer(database.environment());
                    FilingClients clients = new FilingClients(new ConcurrentLinkedQueue<>(), ledger, 1)) {
                server.await("/nl/");
                assertThat(clients.file(server.address(), one, key))
                        .as(clients.trouble())
                        .isTrue();
            }
            ledger.answered(key, one.person());
            assertThat(ledger.check(connection).halfDone()).isEmpty();
            assertThat(ledger.check(connection).lost()).isZero();
            connection.commit();
            for (String[] fault : FAULTS) {
                try (var statement = connection.createStatement()) {
                    statement.execute(
                            "set local session_replication_role = replica"); // past the triggers that forbid it
                    statement.execute(fault[1]);
                }
                FilingLedger.Check check = ledger.check(connection);
                assertThat(check.halfDone()).as(fault[1]).anyMatch(found -> found.contains(fault[0]));
                connection.rollback();
            }
            try (var statement = connection.createStatement()) {
                statement.execute("delete from form_done");
            }
            assertThat(ledger.check(connection).lost()).isOne();
            connection.rollback();
        }
    }
}
