package nl.mbtregister.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.sql.SQLException;
import nl.mbtregister.it.Machine;
import nl.mbtregister.it.SignIn;
import nl.mbtregister.it.Statements;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("Pages about a round cost the same few statements, however many answers and papers there are")
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class RoundStatementsIT {
    private static final long MOST_OF_A_CRITERION = 6;
    private static final long MOST = 6;

    /** What the register answers by itself of a team, however large. */
    private static final long REGISTER = 3;

    @ArquillianResource
    private URL register;

    private record Costs(long criterion, long checklist, long judged, long check, long papers, long home) {}

    @Test
    void a_criterion_opens_with_at_most_six_statements() throws SQLException {
        RoundSeed seed = RoundSeed.sown();
        long round = RoundSeed.one("""
                insert into certification_round (programme_id, kind, state, library, edition, modules, variant, started_at, started_by)
                values (%d, 'FIRST', 'DRAFT', 'mbt-programme', 1, '{MBT}', 'DAY_HOSPITAL', now(), 'test') returning id""".formatted(seed.programme()));
        seed.papers(1);
        Costs few = costs(seed, round);
        seed.papers(150);
        RoundSeed.run("""
                insert into round_answer (round_id, code, edition, work, result, view, saved_at, saved_by)
                select %d, d || n, 1, 'DONE', 'MET', 'Zo.', now(), 'test' from unnest(array['A', 'B', 'D']) d, generate_series(1, 9) n""".formatted(round));
        RoundSeed.run("""
                insert into round_evidence (round_id, code, evidence_id, linked_at, linked_by)
                select %d, 'B5', id, now(), 'test' from evidence where institution_id = %d""".formatted(round, seed.institution()));
        assertThat(costs(seed, round)).isEqualTo(few);
        assertThat(few.criterion()).isLessThanOrEqualTo(MOST_OF_A_CRITERION);
        assertThat(few.checklist()).isLessThanOrEqualTo(MOST);
        assertThat(few.judged()).isLessThanOrEqualTo(MOST + REGISTER);
        assertThat(few.check()).isLessThanOrEqualTo(MOST);
        assertThat(few.papers()).isLessThanOrEqualTo(MOST);
        assertThat(few.home()).isLessThanOrEqualTo(MOST);
    }

    private Costs costs(RoundSeed seed, long round) throws SQLException {
        String lead = SignIn.header(SignIn.as(seed.lead()));
        String own = "/nl/instelling/certificering";
        return new Costs(
                cost(own + "/" + round + "/criterium/B5", lead),
                cost(own + "/" + round + "?domain=A", lead),
                cost(own + "/" + round + "?domain=B", lead),
                cost(own + "/" + round + "/indienen", lead),
                cost("/nl/instelling/bewijs", lead),
                cost(own, lead));
    }

    private long cost(String path, String cookie) throws SQLException {
        Machine machine = new Machine(register.toString());
        return Statements.of(() ->
                assertThat(machine.get(path, "Cookie", cookie).statusCode()).isEqualTo(200));
    }
}
