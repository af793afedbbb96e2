package nl.mbtregister.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.sql.SQLException;
import java.time.LocalDate;
import nl.mbtregister.certification.FixtureAudit.Filed;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.Machine;
import nl.mbtregister.it.SignIn;
import nl.mbtregister.it.Statements;
import nl.mbtregister.platform.Role;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName(
        "Pages of an audit, of certificates and of improvements cost the same few statements for one row and for a hundred")
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class AuditStatementsIT {
    /** Three of these say who asks. */
    private static final long MOST_OF_CRITERIA = 6;

    private static final long MOST = 7;

    /** What the register answers by itself of a team, however large. */
    private static final long REGISTER = 3;

    @ArquillianResource
    private URL register;

    private record Costs(long criteria, long judged, long all, long findings, long report) {}

    @Test
    void an_audit_opens_with_at_most_six_statements() throws SQLException {
        Filed filed = FixtureAudit.filed();
        RoundSeed seed = new RoundSeed("", filed.institution(), filed.programme(), filed.lead(), filed.lead());
        Accounts.Account auditor = FixtureAudit.auditor();
        FixtureAudit.audits(filed.round(), auditor);
        RoundSeed.run("delete from round_answer where code <> 'A1' and round_id = " + filed.round());
        FixtureAudit.shows(filed.round(), "A1", seed.papers(1));
        Costs few = costs(filed, auditor);
        RoundSeed.run("""
                insert into round_answer (round_id, code, edition, work, result, view, saved_at, saved_by)
                select %d, d || n, 1, 'DONE', 'MET', 'Zo.', now(), 'test'
                from (values ('A', 9), ('B', 11), ('C', 6), ('D', 14), ('H', 5)) v (d, m), generate_series(1, m) n
                on conflict do nothing""".formatted(filed.round()));
        long last = seed.papers(100);
        for (long paper = last - 99; paper <= last; paper++) {
            FixtureAudit.shows(filed.round(), "A2", paper);
        }
        FixtureAudit.scored(filed.round());
        RoundSeed.run("""
                insert into round_finding (round_id, number, code, statement, seen, kind, grade, likelihood, scope, owner, due_on,
                  written_at, written_by)
                select %d, n, 'A1', 'Te weinig.', 'Jaarplan', 'REQUIREMENT', 'MAJOR', 'HIGH', 'LIMITED', 'leider', current_date,
                  now(), 'test' from generate_series(1, 100) n""".formatted(filed.round()));
        assertThat(costs(filed, auditor)).isEqualTo(few);
        assertThat(few.criteria()).isLessThanOrEqualTo(MOST_OF_CRITERIA);
        assertThat(few.judged()).isLessThanOrEqualTo(MOST_OF_CRITERIA + REGISTER);
        assertThat(few.all()).isLessThanOrEqualTo(MOST_OF_CRITERIA + REGISTER);
    }

    @Test
    void certificates_and_improvements_open_with_the_same_few() throws SQLException {
        Filed filed = FixtureAudit.filed();
        FixtureAudit.decided(filed.round(), LocalDate.now());
        FixtureAudit.certified(filed.programme(), LocalDate.now().plusYears(2));
        String lead = SignIn.header(SignIn.as(filed.lead()));
        String member = SignIn.header(SignIn.as(Accounts.fresh(Role.CUR_MEMBER)));
        String plan = "/nl/instelling/verbeteren/" + filed.round();
        String certificate = "/nl/besluiten/certificaat/" + filed.programme();
        long plans = cost(plan, lead);
        long point = cost(plan + "/A1-1", lead);
        long acts = cost(certificate, member);
        RoundSeed.run("""
                insert into round_finding (round_id, number, code, statement, seen, kind, grade, likelihood, scope, owner, due_on,
                  written_at, written_by)
                select %d, n, 'A1', 'Te weinig.', 'Jaarplan', 'REQUIREMENT', 'MAJOR', 'HIGH', 'LIMITED', 'leider', current_date,
                  now(), 'test' from generate_series(10, 110) n""".formatted(filed.round()));
        RoundSeed.run("""
                insert into certificate_act (programme_id, act, reason, proposed_at, proposed_by, decided_at, decided_by)
                select %d, 'SUSPEND', 'Zo.', now(), 'one', now(), 'two' from generate_series(1, 40)""".formatted(filed.programme()));
        assertThat(cost(plan, lead)).isEqualTo(plans).isLessThanOrEqualTo(MOST);
        assertThat(cost(plan + "/A1-1", lead)).isEqualTo(point).isLessThanOrEqualTo(MOST);
        assertThat(cost(certificate, member)).isEqualTo(acts).isLessThanOrEqualTo(MOST);
    }

    private Costs costs(Filed filed, Accounts.Account auditor) throws SQLException {
        String cookie = SignIn.header(SignIn.as(auditor));
        String own = "/nl/visitatie/" + filed.round();
        return new Costs(
                cost(own + "?domain=A", cookie),
                cost(own + "?domain=B", cookie),
                cost(own + "?show=all", cookie),
                cost(own + "/bevindingen", cookie),
                cost(own + "/rapport", cookie));
    }

    private long cost(String path, String cookie) throws SQLException {
        Machine machine = new Machine(register.toString());
        return Statements.of(() ->
                assertThat(machine.get(path, "Cookie", cookie).statusCode()).isEqualTo(200));
    }
}
