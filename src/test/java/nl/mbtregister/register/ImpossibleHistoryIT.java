package nl.mbtregister.register;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What no program may write, ours or another: the database itself refuses it. :P is a therapist, :E an entry of theirs. */
@ExtendWith(ArquillianExtension.class)
class ImpossibleHistoryIT {
    private static final String ENTRY = "insert into register_entry (person_id, effective, recorded_at, recorded_by,"
            + " basis_reference, edition, kind, basis, ";

    private static final String[] IMPOSSIBLE = {
        "update register_entry set effective = '2014-01-01' where id = :E",
        "delete from register_entry where id = :E",
        "truncate register_entry cascade",
        entry("'GRANTED', 'DECISION'", "title", "null"),
        entry("'GRANTED', 'DECISION'", "title", "'PROFESSOR'"),
        entry("'GRANTED', 'DECISION'", "title, ends_on", "'THERAPIST', '2016-01-01'"),
        entry("'EXTENDED', 'DECISION'", "title, ground", "'THERAPIST', 'REPAIR'"),
        entry("'RENEWED', 'DECISION'", "title", "'THERAPIST'"),
        entry("'RENEWAL_FILED', 'REQUEST'", "title, ends_on", "'THERAPIST', '2030-01-01'"),
        entry("'DIED', 'DECISION'", "title", "'THERAPIST'"),
        entry("'ANNOTATION_GIVEN', 'DECISION'", "title", "'THERAPIST'"),
        entry("'REMOVED', 'DECISION'", "title", "'THERAPIST'"),
        entry("'REMOVED', 'DECISION'", "title, visible_until", "'THERAPIST', '2015-12-31'"),
        measure("'2017-01-01'", "'nl', 'en'", "null"),
        measure("'2017-01-01'", "'nl', 'en'", "'2016-12-30'"),
        measure("'2017-01-01'", "'nl', ' '", "'2016-12-31'"),
        measure("null", "'nl', 'en'", "'2016-12-31'"),
        entry("'MEASURE_ENDED', 'SWEEP'", "measure", "-1"),
        entry("'ANNULLED', 'CORRECTION'", "annuls", "null"),
        entry("'ANNULLED', 'CORRECTION'", "annuls", "(select max(id) from register_entry where person_id <> :P)"),
        entry("'ANNULLED', 'DECISION'", "annuls", ":E"),
        "with one as (" + entry("'ANNULLED', 'CORRECTION'", "annuls", ":E") + ") "
                + entry("'ANNULLED', 'CORRECTION'", "annuls", ":E"),
        title("'THERAPIST'", "'[2019-12-31,)'", "'BASIC_THERAPIST'"),
        title("'SYSTEMIC_THERAPIST'", "'[2014-12-31,2020-01-01)'", "'BASIC_THERAPIST'"),
        title("'SYSTEMIC_THERAPIST'", "'[2016-01-01,2020-01-01)'", "null"),
        title("'SUPERVISOR'", "'[2016-01-01,2020-01-02)'", "'THERAPIST'"),
        title("'SUPERVISOR'", "'[2016-01-01,2017-01-01)'", "'BASIC_THERAPIST'"),
        title("'SYSTEMIC_THERAPIST'", "'empty'", "'BASIC_THERAPIST'"),
        "delete from title_period where person_id = :P and title = 'BASIC_THERAPIST'",
        "update title_period set valid = '[2015-01-01,2018-01-01)' where person_id = :P and title = 'BASIC_THERAPIST'",
        "insert into annotation_period values (:P, 'THERAPIST', 'GROUP', '[2016-01-01,)')",
        "insert into annotation_period values (:P, 'SUPERVISOR', 'GROUP', '[2016-01-01,2017-01-01)')",
        "insert into measure_period values (:P, :E, 'SUSPENSION', '[2016-01-01,)', 'nl', 'en', '2020-01-01')",
        "insert into measure_period values"
                + " (:P, :E, 'SUSPENSION', '[2016-01-01,2017-01-01)', 'nl', 'en', '2016-12-30')",
    };

    @Inject
    private FixturePeople people;

    @Resource(lookup = "java:app/jdbc/mbt")
    private DataSource database;

    @Test
    @DisplayName("register.R1, register.R4, register.R12, register.R13: the database refuses an impossible history")
    void the_database_refuses_each_of_them() throws SQLException {
        people.therapist();
        var person = people.therapist().personId();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var impossible : IMPOSSIBLE) {
                var sql = impossible
                        .replace(":E", "(select min(id) from register_entry where person_id = :P)")
                        .replace(":P", String.valueOf(person));
                assertThatThrownBy(() -> {
                            statement.execute(sql);
                            statement.execute("set constraints all immediate");
                        })
                        .as(sql)
                        .isInstanceOfSatisfying(SQLException.class, ImpossibleHistoryIT::isForbidden);
                connection.rollback();
            }
        }
    }

    /** By a constraint or by our trigger, not because the statement is wrong. */
    private static void isForbidden(SQLException refused) {
        if (!refused.getSQLState().startsWith("23") && !refused.getSQLState().equals("P0001")) {
            throw new AssertionError(refused);
        }
    }

    private static String entry(String kindAndBasis, String columns, String values) {
        return ENTRY + columns + ") values (:P, '2016-01-01', now(), 'sql', 'sql', '2011-01-01', " + kindAndBasis + ", "
                + values + ")";
    }

    private static String measure(String end, String texts, String visibleUntil) {
        return entry(
                "'MEASURE_IMPOSED', 'DECISION'",
                "measure_kind, ends_on, text_nl, text_en, visible_until",
                "'SUSPENSION', " + end + ", " + texts + ", " + visibleUntil);
    }

    private static String title(String title, String valid, String requires) {
        return "insert into title_period (person_id, title, valid, state, requires, since) values (:P, " + title + ", "
                + valid + ", 'ACTIVE', " + requires + ", '2012-01-01')";
    }
}
