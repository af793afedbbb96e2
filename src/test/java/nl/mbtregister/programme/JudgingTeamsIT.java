package nl.mbtregister.programme;

import static nl.mbtregister.it.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import nl.mbtregister.criteria.ReadingCriteria;
import nl.mbtregister.criteria.rules.CriteriaLibrary;
import nl.mbtregister.criteria.rules.Module;
import nl.mbtregister.criteria.rules.Scope;
import nl.mbtregister.criteria.rules.Variant;
import nl.mbtregister.criteria.rules.self.SelfReason;
import nl.mbtregister.criteria.rules.self.SelfRow;
import nl.mbtregister.criteria.rules.self.SelfTally;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Time;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class JudgingTeamsIT {
    private static final Logger LOG = Logger.getLogger(JudgingTeamsIT.class.getName());
    private static final int PROGRAMMES = 500;
    private static final int MEMBERS = 20;

    @Inject
    private FixtureTeams fixture;

    @Inject
    private JudgingTeams judging;

    @Inject
    private UserTransaction transaction;

    @Inject
    private TeamRows teams;

    @Inject
    private ReadingCriteria criteria;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    @Test
    @DisplayName("criteria.R9 criteria.R10 criteria.R11 criteria.R13 who is in a team answers for it, row by row")
    void a_team_answers_from_the_register() throws SQLException {
        FixtureTeams.Own own = fixture.programme();
        LocalDate soon = time.today().plusMonths(2);
        fixture.member(
                own,
                fixture.holder(soon, Title.BASIC_THERAPIST, Title.THERAPIST, Title.SUPERVISOR),
                "SUPERVISOR",
                true);
        fixture.member(own, fixture.holder(null, Title.BASIC_THERAPIST), "THERAPIST", true);
        long follower = fixture.holder(null);
        fixture.run("""
                insert into followed_course (id, person_id, course, institute, licensed, first_day, last_day)
                values (nextval('followed_course_seq'), ?, 'BASIC_TRAINING', 'MBT Nederland', true, '2024-05-13', '2024-05-15')""", follower);
        fixture.member(own, follower, "CO_THERAPIST", true);
        fixture.member(own, null, "OTHER", false);
        fixture.asLead(own);
        JudgingTeams.Own answered = judging.own(own.number());
        Map<String, ComputedAnswer> byCode = new HashMap<>();
        answered.answers().forEach(answer -> byCode.put(answer.criterion().code(), answer));
        assertThat(byCode).containsOnlyKeys("B1", "B2", "B7", "C1");
        assertThat(byCode.get("B1").finding().met()).isTrue();
        assertThat(byCode.get("B1").finding().rows())
                .extracting(SelfRow::reason)
                .containsExactly(SelfReason.HOLDS_TITLE, SelfReason.FOLLOWED_COURSE);
        assertThat(byCode.get("B2").finding().met()).isTrue();
        assertThat(byCode.get("B2").turn().day()).isEqualTo(soon);
        assertThat(byCode.get("B2").turn().lost()).hasSize(2);
        assertThat(byCode.get("C1").finding().tallies())
                .extracting(SelfTally::reached, SelfTally::needed)
                .containsExactly(tuple(2, 3));
        fixture.programme();
        refused("programme.R3", () -> judging.own(own.number()));
    }

    @Test
    @DisplayName("criteria.R12 a meeting of two of the team counts once, and only when it is signed")
    void supervision_and_intervision_are_counted() throws SQLException {
        FixtureTeams.Own own = fixture.programme();
        long supervisor = fixture.holder(null, Title.BASIC_THERAPIST, Title.THERAPIST, Title.SUPERVISOR);
        long one = fixture.holder(null, Title.BASIC_THERAPIST);
        long two = fixture.holder(null, Title.BASIC_THERAPIST);
        fixture.member(own, one, "THERAPIST", true);
        fixture.member(own, two, "THERAPIST", true);
        fixture.run("""
                with held as (
                  insert into supervision_meeting (id, supervisor, day, minutes, mode, entered_by, entered_at)
                  select nextval('supervision_meeting_seq'), ?, ?::date - n * 30, 90, 'LIVE', ?, now()
                  from generate_series(1, 4) n returning id, day)
                insert into supervision_attendance (meeting_id, person_id, state, report, signed_at, signed_by)
                select id, p, s.state, true, case s.state when 'SIGNED' then now() end, case s.state when 'SIGNED' then 'test' end
                from (select id, case when row_number() over (order by day) = 1 then 'WAITING' else 'SIGNED' end as state from held) s,
                  unnest(array[?, ?]) p""", supervisor, time.today(), supervisor, one, two);
        fixture.run("""
                insert into ledger_entry (person_id, kind, activity, name, first_day, last_day, amount, provisional, source, reference,
                  edition, recorded_at, recorded_by)
                select ?, 'CREDITED', 'INTERVISION', 'Groep', ?::date - n * 400 + 350, ?::date - n * 400 + 350, 1.5, true, 'SELF',
                  gen_random_uuid()::text, '2020-01-01', now(), 'test' from generate_series(1, 2) n""", one, time.today(), time.today());
        fixture.asLead(own);
        ComputedAnswer answer = judging.own(own.number()).answers().stream()
                .filter(computed -> computed.criterion().code().equals("B7"))
                .findFirst()
                .orElseThrow();
        assertThat(answer.finding().tallies()).extracting(SelfTally::reached).containsExactly(3, 1);
        assertThat(answer.finding().left()).extracting(SelfRow::reason).containsExactly(SelfReason.NOT_SIGNED);
    }

    @Test
    @DisplayName("criteria.R9 500 programmes of 20 are answered by as few statements as one")
    void hundreds_of_programmes_cost_as_many_statements_as_one() throws Exception {
        FixtureTeams.Own own = fixture.programme();
        List<Long> many = crowd(own);
        CriteriaLibrary library = criteria.inForce(time.today());
        Scope scope = new Scope(EnumSet.allOf(Module.class), Variant.DAY_HOSPITAL);
        List<JudgingTeams.Judged> all = many.stream()
                .map(id -> new JudgingTeams.Judged(id, scope, library))
                .toList();
        caller.becomes(Caller.REGISTER);
        judging.of(all, time.today());
        long readBegan = System.nanoTime();
        transaction.begin();
        teams.of(many, time.today().minusMonths(12));
        transaction.commit();
        long read = Duration.ofNanos(System.nanoTime() - readBegan).toMillis();
        long began = System.nanoTime();
        Map<Long, List<ComputedAnswer>> answers = judging.of(all, time.today());
        long took = Duration.ofNanos(System.nanoTime() - began).toMillis();
        long statements = statements(() -> judging.of(all, time.today()));
        LOG.info(() -> PROGRAMMES + " programmes took " + took + " ms, of which reading " + read + ", and " + statements
                + " statements");
        fixture.run("delete from programme_member where added_by = 'crowd'");
        fixture.run("delete from programme where target_group = 'crowd'");
        assertThat(answers).hasSize(PROGRAMMES);
        assertThat(answers.get(many.getFirst()))
                .filteredOn(answer -> answer.criterion().code().equals("C1"))
                .singleElement()
                .satisfies(answer -> assertThat(answer.finding().rows()).hasSize(MEMBERS));
        assertThat(statements).isEqualTo(3);
    }

    private List<Long> crowd(FixtureTeams.Own own) throws SQLException {
        fixture.run("""
                insert into programme (number, institution_id, name, variant, modules, target_group, begun_at)
                select 'P-1999-' || lpad(n::text, 5, '0'), ?, 'Veel ' || n, 'DAY_HOSPITAL', '{MBT}', 'crowd', now()
                from generate_series(1, ?) n""", own.led().id(), PROGRAMMES);
        fixture.run("""
                with people as materialized (select array_agg(id) as ids from person)
                insert into programme_member (programme_id, person_id, function, treats, valid_from, consent, added_at, added_by)
                select p.id, ids[1 + (p.n * ? + m) % cardinality(ids)], 'THERAPIST', true, date '2021-01-01', 'ASKED', now(), 'crowd'
                from (select id, row_number() over (order by id) - 1 as n from programme where target_group = 'crowd') p
                  cross join generate_series(0, ? - 1) m cross join people""", MEMBERS, MEMBERS);
        List<Long> ids = new ArrayList<>();
        for (String id : fixture.text("select string_agg(id::text, ' ') from programme where target_group = 'crowd'")
                .split(" ")) {
            ids.add(Long.valueOf(id));
        }
        return ids;
    }

    /** The fewest of some tries, for others are at work as well. */
    private long statements(Runnable act) throws SQLException {
        fixture.run("create extension if not exists pg_stat_statements");
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long before = asked();
            act.run();
            fewest = Math.min(fewest, asked() - before - 1);
        }
        return fewest;
    }

    private long asked() throws SQLException {
        return Long.parseLong(
                fixture.text(
                        "select sum(calls) from pg_stat_statements"
                                + " where toplevel and query not like '%pg_current_snapshot()%' and query !~* '^(begin|commit|rollback|set|select 1)'"));
    }
}
