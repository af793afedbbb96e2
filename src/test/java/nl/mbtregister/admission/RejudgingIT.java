package nl.mbtregister.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.it.OwnDatabase;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.local.DemoRegister;
import nl.mbtregister.portfolio.FindingsJson;
import nl.mbtregister.portfolio.PortfolioJson;
import nl.mbtregister.rulebook.Shipped;
import nl.mbtregister.rulebook.rules.Edition;
import nl.mbtregister.rulebook.rules.Purpose;
import nl.mbtregister.rulebook.rules.Question;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A past decision judged again gives the same findings, byte for byte: every decided application of the demo register. */
class RejudgingIT {
    private static OwnDatabase database;
    private static List<Kept> decided;

    /** What was frozen with a decision, at each filing. */
    private record Kept(
            long application, Title title, LocalDate edition, LocalDate day, String portfolio, String findings) {

        String judgedAgain() {
            return judgedAgain(edition, portfolio);
        }

        String judgedAgain(LocalDate edition, String rows) {
            Edition by = Shipped.RULEBOOK.edition(edition).orElseThrow();
            Question question = new Question(by, by.set(title, Purpose.ENTRY).orElseThrow(), day, null);
            return FindingsJson.write(question.judge(PortfolioJson.read(rows)));
        }
    }

    @BeforeAll
    static void fill() throws SQLException {
        database = new OwnDatabase();
        DemoRegister.fill(database.source(), line -> {});
        decided = decided();
    }

    @AfterAll
    static void drop() throws SQLException {
        database.close();
    }

    @Test
    @DisplayName("admission.R26: what was judged is what the rules still say of it")
    void every_decided_application_is_judged_as_it_was() {
        assertThat(decided).hasSize(DemoApplications.DECIDED);
        assertThat(decided).extracting(Kept::edition).as("both editions").contains(first(2011), first(2020));
        assertThat(decided).allSatisfy(one -> assertThat(one.judgedAgain()).isEqualTo(one.findings()));
    }

    @Test
    void one_row_that_was_changed_is_noticed_in_every_one_of_them() {
        assertThat(decided)
                .allSatisfy(one -> assertThat(one.judgedAgain(
                                one.edition(), one.portfolio().replaceFirst("\"minutes\":45", "\"minutes\":15")))
                        .isNotEqualTo(one.findings()));
    }

    @Test
    void another_edition_is_noticed_in_every_one_of_them() {
        assertThat(decided).allSatisfy(one -> {
            LocalDate other = one.edition().equals(first(2011)) ? first(2020) : first(2011);
            assertThat(one.judgedAgain(other, one.portfolio())).isNotEqualTo(one.findings());
        });
    }

    /** The older edition asks for what no file of today holds; there the committee departed from the finding, with a reason. */
    @Test
    void approved_is_who_met_the_rules_and_rejected_who_did_not() throws SQLException {
        try (Connection connection = database.open()) {
            long wrong = new DemoSql(connection).one("""
                            select count(*) from decision d join application_filing f using (application_id)
                            where case when d.outcome = 'REJECT' then not jsonb_path_exists(f.findings::jsonb, '$.findings[*].outcome ? (@ == "NOT_MET")')
                              when f.edition < '2020-01-01' then position('Verzonnen reden' in d.reasons) = 0
                              else jsonb_path_exists(f.findings::jsonb, '$.findings[*].outcome ? (@ == "NOT_MET")') end""", row -> row.getLong(1));
            assertThat(wrong).isZero();
        }
    }

    private static LocalDate first(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private static List<Kept> decided() throws SQLException {
        try (Connection connection = database.open()) {
            return new DemoSql(connection)
                    .all(
                            """
                            select a.id, a.title, f.edition, f.judged_on, f.portfolio, f.findings
                            from decision d join application a on a.id = d.application_id
                              join application_filing f on f.application_id = a.id order by a.id, f.number""",
                            row -> new Kept(
                                    row.getLong(1),
                                    Title.valueOf(row.getString(2)),
                                    row.getObject(3, LocalDate.class),
                                    row.getObject(4, LocalDate.class),
                                    row.getString(5),
                                    row.getString(6)));
        }
    }
}
