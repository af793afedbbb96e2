package nl.mbtregister.certification;

import static nl.mbtregister.certification.FixtureRounds.met;
import static nl.mbtregister.it.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.mbtregister.certification.AnsweringCriteria.Saved;
import nl.mbtregister.certification.FixtureRounds.Begun;
import nl.mbtregister.certification.rules.AssignmentState;
import nl.mbtregister.certification.rules.CertificationKind;
import nl.mbtregister.certification.rules.CertificationState;
import nl.mbtregister.certification.rules.Compared;
import nl.mbtregister.certification.rules.SelfScore;
import nl.mbtregister.certification.rules.WorkState;
import nl.mbtregister.criteria.rules.Criterion;
import nl.mbtregister.criteria.rules.Module;
import nl.mbtregister.criteria.rules.Score;
import nl.mbtregister.institution.FixtureInstitutions;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.TestTime;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class EvaluationIT {
    @Inject
    private FixtureRounds fixture;

    @Inject
    private FixtureInstitutions institutions;

    @Inject
    private StartingRound starting;

    @Inject
    private OpeningRound opening;

    @Inject
    private AnsweringCriteria answering;

    @Inject
    private AssigningDomains assigning;

    @Inject
    private FilingRound filing;

    @Inject
    private WithdrawingRound withdrawing;

    @Inject
    private ComparingRounds comparing;

    @Inject
    private Time time;

    @Inject
    private TestTime testTime;

    @Resource(lookup = "java:app/jdbc/mbt")
    private DataSource database;

    @AfterEach
    void back() {
        testTime.back();
    }

    @DisplayName("certification.R2 a programme has one open round, with scope and criteria fixed at its start")
    @Test
    void a_programme_has_one_open_round() throws SQLException {
        Begun begun = fixture.begun();
        refused("certification.R2", () -> starting.start(UUID.randomUUID(), begun.programme(), List.of(), false));
        RoundFile file = opening.open(begun.round());
        assertThat(file.round().kind()).isEqualTo(CertificationKind.FIRST);
        assertThat(file.round().scope().modules()).containsExactly(Module.MBT);
        assertThat(file.criteria()).extracting(Criterion::domain).doesNotContain("E", "F", "G");
        assertThat(file.round().due()).isEqualTo(time.today().plusWeeks(8));
        withdrawing.withdraw(UUID.randomUUID(), begun.round());
        refused(
                "certification.R2",
                () -> starting.start(UUID.randomUUID(), begun.programme(), List.of(Module.PMT), false));
        UUID key = UUID.randomUUID();
        long next = starting.start(key, begun.programme(), List.of(Module.MBT_I), false);
        assertThat(starting.start(key, begun.programme(), List.of(Module.MBT_I), false))
                .isEqualTo(next);
        assertThat(opening.open(next).criteria()).extracting(Criterion::domain).contains("E");
    }

    @DisplayName("certification.R3 a contributor sees and writes only the domains that were given to them")
    @Test
    void a_contributor_sees_only_the_domains_given_to_them() throws SQLException {
        Begun begun = fixture.begun();
        Accounts.Account helper = institutions.contributor(begun.led());
        assertThat(opening.all()).isEmpty();
        refused("certification.R3", () -> opening.open(begun.round()));
        lead(begun);
        assigning.give(
                UUID.randomUUID(), begun.round(), "B", helper.id(), time.today().plusDays(10), "");
        institutions.as(helper, Role.INSTITUTION);
        assertThat(opening.all()).hasSize(1);
        assertThat(opening.open(begun.round()).criteria())
                .extracting(Criterion::domain)
                .containsOnly("B");
        assertThat(opening.open(begun.round()).headway().asked()).isEqualTo(11);
        opening.open(begun.round(), "B5");
        refused("certification.R3", () -> opening.open(begun.round(), "A1"));
        refused("certification.R3", () -> answering.save(begun.round(), "A1", 0, met("x")));
        refused("certification.R3", () -> answering.show(begun.round(), "A1", List.of()));
        refused("certification.R3", () -> filing.check(begun.round()));
        refused("certification.R3", () -> filing.file(UUID.randomUUID(), begun.round(), true));
        refused("certification.R3", () -> assigning.division(begun.round()));
        refused("certification.R3", () -> withdrawing.withdraw(UUID.randomUUID(), begun.round()));
        refused("certification.R3", () -> starting.start(UUID.randomUUID(), begun.programme(), List.of(), false));
        assertThat(answering.save(begun.round(), "B5", 0, met("Elke maandag"))).isEqualTo(Saved.DONE);
        institutions.led();
        refused("certification.R3", () -> opening.open(begun.round()));
        refused("certification.R3", () -> opening.open(begun.round(), "B5"));
    }

    @DisplayName("certification.R7 certification.R6 a domain is given, handed back, sent back, closed and taken away")
    @Test
    void a_domain_goes_to_a_contributor_and_back() throws SQLException {
        Begun begun = fixture.begun();
        long round = begun.round();
        Accounts.Account helper = institutions.contributor(begun.led());
        lead(begun);
        refused("certification.R7", () -> assigning.give(UUID.randomUUID(), round, "E", helper.id(), time.today(), ""));
        refused(
                "certification.R7",
                () -> assigning.give(
                        UUID.randomUUID(), round, "B", helper.id(), time.today().minusDays(1), ""));
        refused(
                "certification.R7",
                () -> assigning.give(
                        UUID.randomUUID(), round, "B", begun.led().lead().id(), time.today(), ""));
        UUID key = UUID.randomUUID();
        assigning.give(key, round, "B", helper.id(), time.today(), "Graag met notulen");
        assigning.give(key, round, "B", helper.id(), time.today(), "Graag met notulen");
        assertThat(letters("CERTIFICATION_DOMAIN_GIVEN", helper.email())).isEqualTo(1);
        assertThat(state(round)).isEqualTo(AssignmentState.ASSIGNED);
        institutions.as(helper, Role.INSTITUTION);
        answering.save(round, "B5", 0, met("Elke maandag"));
        lead(begun);
        assertThat(state(round)).isEqualTo(AssignmentState.IN_PROGRESS);
        institutions.as(helper, Role.INSTITUTION);
        assigning.submit(round, "B");
        refused("certification.R6", () -> answering.save(round, "B5", 1, met("Elke dinsdag")));
        refused("certification.R3", () -> assigning.close(round, "B", helper.id()));
        lead(begun);
        assertThat(state(round)).isEqualTo(AssignmentState.SUBMITTED);
        assertThat(answering.save(round, "B5", 1, met("Elke woensdag"))).isEqualTo(Saved.DONE);
        assigning.ask(round, "B", helper.id(), "En B6?");
        institutions.as(helper, Role.INSTITUTION);
        answering.save(round, "B6", 0, met("Elke week"));
        assigning.submit(round, "B");
        lead(begun);
        assigning.close(round, "B", helper.id());
        assertThat(state(round)).isEqualTo(AssignmentState.CLOSED);
        assigning.take(round, "B", helper.id());
        assertThat(opening.open(round, "B5").answer().score().view()).isEqualTo("Elke woensdag");
        institutions.as(helper, Role.INSTITUTION);
        refused("certification.R3", () -> opening.open(round));
    }

    @DisplayName("certification.R14 when two save one criterion at once both texts are kept until a person joins them")
    @Test
    void two_texts_are_kept_and_joined() throws SQLException {
        Begun begun = fixture.begun();
        long round = begun.round();
        Accounts.Account helper = institutions.contributor(begun.led());
        lead(begun);
        assigning.give(UUID.randomUUID(), round, "B", helper.id(), time.today(), "");
        answering.save(round, "B5", 0, met("Tekst van de leider"));
        institutions.as(helper, Role.INSTITUTION);
        SelfScore other = new SelfScore(WorkState.DONE, Score.PARTLY, "", "Tekst van de medewerker");
        assertThat(answering.save(round, "B5", 0, other)).isEqualTo(Saved.BESIDE);
        assertThat(answering.save(round, "B5", 0, other)).isEqualTo(Saved.DONE);
        RoundAnswer answer = opening.open(round, "B5").answer();
        assertThat(answer.score().view()).isEqualTo("Tekst van de leider");
        assertThat(answer.rivals())
                .singleElement()
                .satisfies(rival -> assertThat(rival.score()).isEqualTo(other));
        lead(begun);
        List<Long> rivals = answer.rivals().stream().map(RivalAnswer::id).toList();
        answering.join(round, "B5", answer.version(), rivals, met("Van beiden"));
        RoundAnswer joined = opening.open(round, "B5").answer();
        assertThat(joined.rivals()).isEmpty();
        assertThat(joined.score().view()).isEqualTo("Van beiden");
        assertThat(count("select count(*) from round_answer_rival where joined_at is not null and round_id = " + round))
                .isEqualTo(1);
    }

    @DisplayName(
            "certification.R61 after a decision without a certificate nothing is filed before the day that it names")
    @Test
    void a_new_application_waits_for_its_day() throws SQLException {
        Begun refused = fixture.begun();
        FixtureAudit.notCertified(refused.programme(), time.today().plusDays(1));
        fixture.answerCore(refused.round(), Score.MET);
        refused("certification.R61", () -> filing.file(UUID.randomUUID(), refused.round(), true));
        Begun again = fixture.begun();
        FixtureAudit.notCertified(again.programme(), time.today());
        fixture.answerCore(again.round(), Score.MET);
        assertThat(filing.file(UUID.randomUUID(), again.round(), true)).startsWith("C-");
    }

    @DisplayName(
            "certification.R12 certification.R13 filing waits for the core criteria, happens once, and freezes all of it")
    @Test
    void filing_waits_for_the_core_criteria_and_happens_once() throws SQLException {
        Begun begun = fixture.begun();
        long round = begun.round();
        long core =
                opening.open(round).criteria().stream().filter(Criterion::core).count();
        assertThat(filing.check(round).blocking()).hasSize((int) core);
        refused("certification.R12", () -> filing.file(UUID.randomUUID(), round, true));
        fixture.answerCore(round, Score.PARTLY);
        refused("certification.R13", () -> filing.file(UUID.randomUUID(), round, false));
        UUID key = UUID.randomUUID();
        String reference = filing.file(key, round, true);
        assertThat(reference).matches("C-\\d{4}-\\d{4,}");
        assertThat(filing.file(key, round, true)).isEqualTo(reference);
        refused("certification.R1", () -> filing.file(UUID.randomUUID(), round, true));
        refused("certification.R6", () -> answering.save(round, "A2", 0, met("te laat")));
        refused("certification.R6", () -> answering.show(round, "A2", List.of()));
        CertificationRound filed = opening.open(round).round();
        assertThat(filed.state()).isEqualTo(CertificationState.FILED);
        assertThat(filed.due()).isEqualTo(time.today().plusWeeks(6));
        assertThat(count("select count(*) from round_filing where content like '%Zo doen wij het.%' and round_id = "
                        + round))
                .isEqualTo(1);
        assertThat(letters("CERTIFICATION_FILED", begun.led().lead().email())).isEqualTo(1);
    }

    @DisplayName("certification.R12 two texts stand in the way of filing")
    @Test
    void two_texts_stand_in_the_way() throws SQLException {
        Begun begun = fixture.begun();
        fixture.answerCore(begun.round(), Score.MET);
        answering.save(begun.round(), "A1", 0, met("Anders"));
        refused("certification.R12", () -> filing.file(UUID.randomUUID(), begun.round(), true));
    }

    @DisplayName(
            "certification.R15 certification.R18 a recertification takes over answers to be looked at, and compares them")
    @Test
    void a_recertification_begins_with_the_answers_of_the_round_before() throws SQLException {
        Begun begun = fixture.filed();
        refused("certification.R15", () -> comparing.compare(begun.round()));
        decide(begun.round());
        long next = starting.start(UUID.randomUUID(), begun.programme(), List.of(), true);
        RoundFile file = opening.open(next);
        assertThat(file.round().kind()).isEqualTo(CertificationKind.RECERTIFICATION);
        assertThat(file.headway().looked()).isZero();
        assertThat(file.headway().meets()).isZero();
        assertThat(file.answer("A1")).satisfies(answer -> {
            assertThat(answer.lookAgain()).isTrue();
            assertThat(answer.origin()).startsWith("C-");
            assertThat(answer.score().view()).isEqualTo("Zo doen wij het.");
        });
        assertThat(filing.check(next).blocking()).isNotEmpty();
        answering.save(next, "A1", 1, new SelfScore(WorkState.DONE, Score.PARTLY, "", "Minder"));
        answering.save(next, "A2", 0, met("Nieuw"));
        Comparison comparison = comparing.compare(next);
        assertThat(comparison.count(Compared.Shift.WORSE)).isEqualTo(1);
        assertThat(comparison.count(Compared.Shift.OTHER)).isEqualTo(1);
        assertThat(comparison.count(Compared.Shift.OPEN))
                .isEqualTo(file.criteria().size() - 2);
        assertThat(opening.open(next).headway().looked()).isEqualTo(2);
        assertThat(opening.open(next).headway().meets()).isEqualTo(1);
    }

    private void lead(Begun begun) {
        institutions.as(begun.led().lead(), Role.INSTITUTION);
    }

    private AssignmentState state(long round) {
        return assigning.division(round).tasks().getFirst().state();
    }

    /** As if the committee had decided. */
    private void decide(long round) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "update certification_round set state = 'DECIDED', decided_on = filed_on, due_on = null where id = "
                            + round);
        }
    }

    private long letters(String kind, String email) throws SQLException {
        return count("select count(*) from letter l join letter_mail m on m.letter_id = l.id where l.kind = '" + kind
                + "' and m.address = '" + email + "'");
    }

    private long count(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
