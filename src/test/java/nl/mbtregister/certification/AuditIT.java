package nl.mbtregister.certification;

import static nl.mbtregister.it.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.mbtregister.certification.FixtureAudit.Filed;
import nl.mbtregister.certification.KeepingEvidence.SentFile;
import nl.mbtregister.certification.rules.AuditScore;
import nl.mbtregister.certification.rules.AuditorTie;
import nl.mbtregister.certification.rules.CertificationState;
import nl.mbtregister.certification.rules.EvidencePaper;
import nl.mbtregister.certification.rules.FindingGrade;
import nl.mbtregister.certification.rules.FindingKind;
import nl.mbtregister.certification.rules.FindingScope;
import nl.mbtregister.certification.rules.Likelihood;
import nl.mbtregister.certification.rules.VisitForm;
import nl.mbtregister.criteria.rules.Outcome;
import nl.mbtregister.criteria.rules.Score;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AuditIT {
    @Inject
    private NamingAuditors naming;

    @Inject
    private OpeningAudit opening;

    @Inject
    private ScoringRound scoring;

    @Inject
    private VisitingProgramme visiting;

    @Inject
    private KeepingFindings keeping;

    @Inject
    private ReportingRound reporting;

    @Inject
    private ReadingReport reading;

    @Inject
    private CheckingFacts checking;

    @Inject
    private ClosingFactChecks closing;

    @Inject
    private DecidingRound deciding;

    @Inject
    private RemindingProgrammes reminding;

    @Inject
    private KeepingEvidence evidence;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    @Test
    @DisplayName("certification.R32 certification.R33 two are named whom nothing ties, and no others")
    void two_without_ties_are_named() throws SQLException {
        Filed filed = FixtureAudit.filed();
        Accounts.Account one = FixtureAudit.auditor();
        Accounts.Account two = FixtureAudit.auditor();
        Accounts.Account colleague = FixtureAudit.auditor();
        Accounts.Account former = FixtureAudit.auditor();
        FixtureAudit.joins(colleague.personId(), filed.programme());
        FixtureAudit.works(former.personId(), filed.institutionName().toUpperCase(java.util.Locale.ROOT) + ".");
        desk();
        refused("certification.R33", () -> naming.name(filed.round(), List.of(one.id())));
        refused(
                "certification.R33",
                () -> naming.name(filed.round(), List.of(one.id(), filed.lead().id())));
        refused("certification.R32", () -> naming.name(filed.round(), List.of(one.id(), colleague.id())));
        refused("certification.R32", () -> naming.name(filed.round(), List.of(former.id(), two.id())));
        naming.name(filed.round(), List.of(one.id(), two.id()));
        assertThat(naming.open(filed.round()).state()).isEqualTo(CertificationState.DESK_REVIEW);
        assertThat(naming.candidates(filed.round()))
                .filteredOn(each -> each.account() == former.id())
                .extracting(each -> each.tie().orElseThrow())
                .containsExactly(AuditorTie.EMPLOYED);
        assertThat(FixtureAudit.count("letter where kind = 'AUDITOR_NAMED' and person_id = ?", one.personId()))
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "certification.R30 certification.R31 certification.R32 nobody opens a file without saying so, nor after joining the institution")
    void whoever_joins_the_institution_is_shut_out() throws SQLException {
        Filed filed = FixtureAudit.filed();
        Accounts.Account one = FixtureAudit.auditor();
        Accounts.Account two = FixtureAudit.auditor();
        desk();
        naming.name(filed.round(), List.of(one.id(), two.id()));
        as(FixtureAudit.auditor(), Role.AUDITOR);
        refused("certification.R30", () -> opening.open(filed.round()));
        as(one, Role.AUDITOR);
        refused("certification.R31", () -> opening.open(filed.round()));
        assertThat(opening.declare(filed.round(), "")).isEmpty();
        assertThat(opening.open(filed.round()).criteria()).hasSizeGreaterThan(30);
        as(two, Role.AUDITOR);
        assertThat(opening.declare(filed.round(), "My brother leads it.")).contains(AuditorTie.DECLARED);
        refused("certification.R32", () -> opening.open(filed.round()));
        FixtureAudit.joins(one.personId(), filed.programme());
        as(one, Role.AUDITOR);
        refused("certification.R32", () -> opening.open(filed.round()));
        refused("certification.R32", () -> scoring.save(filed.round(), "A1", 0, new AuditScore(Score.MET, "")));
        desk();
        assertThat(naming.named(filed.round())).allMatch(each -> each.tie().isPresent());
        Accounts.Account three = FixtureAudit.auditor();
        Accounts.Account four = FixtureAudit.auditor();
        naming.name(filed.round(), List.of(three.id(), four.id()));
        as(one, Role.AUDITOR);
        refused("certification.R30", () -> opening.cover(filed.round()));
    }

    @Test
    @DisplayName(
            "certification.R34 certification.R35 a score is saved once with its note, and of two at once both are shown")
    void scores_survive_being_sent_twice_and_two_at_once() throws SQLException {
        Filed filed = FixtureAudit.filed();
        Accounts.Account[] pair = audited(filed);
        long id = filed.round();
        refused("certification.R35", () -> scoring.save(id, "A1", 0, new AuditScore(Score.PARTLY, " ")));
        refused("certification.R34", () -> scoring.save(id, "A1", 0, new AuditScore(Score.PARTLY, "x".repeat(4_001))));
        refused("certification.R30", () -> scoring.save(id, "G1", 0, new AuditScore(Score.MET, "")));
        AuditScore mine = new AuditScore(Score.PARTLY, "Not signed.");
        ScoringRound.Kept first = scoring.save(id, "A1", 0, mine);
        ScoringRound.Kept again = scoring.save(id, "A1", 0, mine);
        assertThat(again.kept()).isTrue();
        assertThat(again.now().version()).isEqualTo(first.now().version()).isEqualTo(1);
        as(pair[1], Role.AUDITOR);
        ScoringRound.Kept late = scoring.save(id, "A1", 0, new AuditScore(Score.ABSENT, "Not there."));
        assertThat(late.kept()).isFalse();
        assertThat(late.now().score()).isEqualTo(mine);
        assertThat(scoring.save(id, "A1", late.now().version(), new AuditScore(Score.ABSENT, "Not there."))
                        .now()
                        .version())
                .isEqualTo(2);
        assertThat(opening.open(id).differs("A1")).isTrue();
    }

    @Test
    @DisplayName("certification.R55 auditors open the evidence of their round as it was filed, and no other")
    void evidence_opens_for_its_auditors() throws SQLException {
        Filed filed = FixtureAudit.filed();
        as(filed.lead(), Role.INSTITUTION);
        byte[] then = FixtureRounds.pdf("as it was filed");
        long shown = paper(filed, then);
        long other = paper(filed, FixtureRounds.pdf("of no criterion"));
        FixtureAudit.shows(filed.round(), "A1", shown);
        SentFile later = new SentFile("b.pdf", FixtureRounds.pdf("of a later day"), true, false);
        evidence.renew(UUID.randomUUID(), shown, 0, new EvidencePaper("Nieuw plan", time.today(), null), later);
        refused("certification.R30", () -> {
            as(FixtureAudit.auditor(), Role.AUDITOR);
            opening.openProof(filed.round(), shown);
        });
        audited(filed);
        assertThat(opening.open(filed.round()).proofs("A1"))
                .extracting(ShownProof::title)
                .containsExactly("Jaarplan");
        assertThat(opening.openProof(filed.round(), shown).content()).isEqualTo(then);
        refused("certification.R55", () -> opening.openProof(filed.round(), other));
        assertThat(FixtureAudit.count(
                        "journal_row r join journal_content c on c.row_id = r.id where r.act = 'documents.document.opened' and c.facts::json ->> 'case' = ?",
                        filed.reference()))
                .isEqualTo(1);
    }

    private long paper(Filed filed, byte[] content) {
        return evidence.add(
                UUID.randomUUID(),
                filed.institution(),
                new EvidencePaper("Jaarplan", time.today(), null),
                new SentFile("a.pdf", content, true, false));
    }

    @Test
    @DisplayName("certification.R36 certification.R37 certification.R38 the visit, its sample, and what was found")
    void a_visit_is_planned_and_noted() throws SQLException {
        Filed filed = FixtureAudit.filed();
        audited(filed);
        long id = filed.round();
        refused("certification.R37", () -> visiting.addItem(UUID.randomUUID(), id, LocalTime.NOON, "Team", "team"));
        refused(
                "certification.R36",
                () -> visiting.plan(id, 0, VisitForm.ONLINE, time.today().minusDays(1), "", 8));
        visiting.plan(id, 0, VisitForm.HYBRID, time.today(), "Utrecht", 8);
        UUID once = UUID.randomUUID();
        visiting.addItem(once, id, LocalTime.of(9, 30), "Teamoverleg", "hele team");
        visiting.addItem(once, id, LocalTime.of(9, 30), "Teamoverleg", "hele team");
        refused("certification.R37", () -> visiting.note(UUID.randomUUID(), id, "", "B5", "Every Monday."));
        visiting.note(UUID.randomUUID(), id, "programmaleider", "B5", "Every Monday.");
        refused("certification.R36", () -> visiting.sample(id, 9, List.of("D6")));
        visiting.sample(id, 3, List.of("D6", "D8", "A1"));
        VisitFile file = visiting.open(id);
        assertThat(file.round().state()).isEqualTo(CertificationState.VISIT);
        assertThat(file.visit())
                .isNotNull()
                .extracting(PlannedVisit::agenda)
                .asList()
                .hasSize(1);
        assertThat(file.seen()).containsEntry(3, Set.of("D6", "D8"));
        assertThat(file.said()).hasSize(1);
        refused("certification.R38", () -> keeping.add(UUID.randomUUID(), id, words("A1", "", time.today())));
        refused("certification.R38", () -> keeping.add(UUID.randomUUID(), id, words("G1", "Late.", time.today())));
        keeping.add(UUID.randomUUID(), id, words("A1", "Late.", time.today()));
        assertThat(reporting.open(id).at(Likelihood.HIGH, FindingScope.PATTERN)).hasSize(1);
    }

    @Test
    @DisplayName(
            "certification.R39 certification.R40 certification.R41 certification.R42 certification.R43 certification.R44 certification.R45 AC12 every comment is answered before anybody decides")
    void the_facts_are_checked_and_answered_one_by_one() throws SQLException {
        Filed filed = FixtureAudit.filed();
        Accounts.Account[] pair = audited(filed);
        long id = filed.round();
        visiting.plan(id, 0, VisitForm.ON_SITE, time.today(), "", 4);
        refused("certification.R40", () -> reporting.write(id));
        FixtureAudit.scored(id, "A1");
        keeping.add(UUID.randomUUID(), id, words("A1", "Not signed.", time.today()));
        keeping.add(UUID.randomUUID(), id, words("B5", "Every other week.", time.today()));
        reporting.write(id);
        refused("certification.R42", () -> reporting.handOver(id));
        reporting.askFacts(id);
        refused("certification.R1", () -> reporting.handOver(id));
        assertThat(reading.of(id)).hasSize(2).allMatch(one -> one.version() == 1 && !one.last());
        as(filed.lead(), Role.INSTITUTION);
        refused("certification.R44", () -> checking.comment(id, 1, false, " "));
        checking.comment(id, 1, false, "It was signed in May.");
        refused("certification.R45", () -> checking.finish(id));
        checking.comment(id, 2, true, "");
        checking.finish(id);
        as(pair[0], Role.AUDITOR);
        refused("certification.R43", () -> reporting.handOver(id));
        refused("certification.R41", () -> reporting.answer(id, 1, " "));
        refused("certification.R39", () -> keeping.add(UUID.randomUUID(), id, words("A2", "More.", time.today())));
        refused("certification.R39", () -> reporting.askFacts(id));
        as(Accounts.fresh(Role.CUR_MEMBER), Role.CUR_MEMBER);
        refused("certification.R30", () -> deciding.open(id));
        refused("certification.R30", () -> reading.open(id, 1, Language.NL));
        as(pair[0], Role.AUDITOR);
        reporting.answer(id, 1, "Seen, taken over.");
        reporting.handOver(id);
        refused("certification.R1", () -> reporting.answer(id, 1, "Again."));
        refused("certification.R1", () -> scoring.save(id, "A1", 1, new AuditScore(Score.MET, "Changed.")));
        as(Accounts.fresh(Role.CUR_MEMBER), Role.CUR_MEMBER);
        DecisionFile file = deciding.open(id);
        assertThat(file.reports()).hasSize(2).allMatch(KeptReport::last);
        assertThat(reading.open(id, 2, Language.EN))
                .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    @Test
    @DisplayName("certification.R42 what nothing is said of within the term counts as right")
    void silence_closes_the_check() throws SQLException {
        Filed filed = FixtureAudit.filed();
        Accounts.Account[] pair = audited(filed);
        toFactCheck(filed, "A1");
        LocalDate due = reporting.open(filed.round()).round().due();
        caller.becomes(Caller.REGISTER);
        closing.runFor(due);
        as(pair[0], Role.AUDITOR);
        assertThat(reporting.open(filed.round()).round().state()).isEqualTo(CertificationState.FACT_CHECK);
        caller.becomes(Caller.REGISTER);
        closing.runFor(due.plusDays(1));
        as(pair[0], Role.AUDITOR);
        reporting.handOver(filed.round());
        assertThat(reporting.open(filed.round()).round().state()).isEqualTo(CertificationState.COMMITTEE);
    }

    @Test
    @DisplayName(
            "certification.R46 certification.R47 certification.R48 certification.R49 certification.R50 from a conditional certificate to a full one")
    void two_people_decide_and_open_points_are_looked_at_again_once() throws SQLException {
        Filed filed = FixtureAudit.filed();
        Accounts.Account[] pair = audited(filed);
        toFactCheck(filed, "A1");
        long id = filed.round();
        as(filed.lead(), Role.INSTITUTION);
        checking.comment(id, 1, true, "");
        checking.finish(id);
        as(pair[0], Role.AUDITOR);
        reporting.handOver(id);
        Accounts.Account one = Accounts.fresh(Role.CUR_MEMBER);
        Accounts.Account two = Accounts.fresh(Role.CUR_CHAIR);
        as(one, Role.BOARD);
        refused("certification.R46", () -> deciding.open(id));
        as(pair[1], Role.CUR_MEMBER);
        refused("certification.R47", () -> deciding.open(id));
        as(filed.lead(), Role.CUR_MEMBER);
        refused("certification.R47", () -> deciding.open(id));
        as(one, Role.CUR_MEMBER);
        assertThat(deciding.open(id).reckoned()).isEqualTo(Outcome.CONDITIONAL);
        refused("certification.R48", () -> deciding.propose(id, Outcome.CERTIFIED, "", Optional.empty()));
        refused("certification.R49", () -> deciding.propose(id, Outcome.CONDITIONAL, "", Optional.empty()));
        refused(
                "certification.R49",
                () -> deciding.propose(
                        id, Outcome.CONDITIONAL, "", Optional.of(time.today().plusMonths(12))));
        deciding.propose(id, Outcome.CONDITIONAL, "", Optional.of(time.today().plusMonths(6)));
        refused("certification.R50", () -> deciding.decide(id));
        as(two, Role.CUR_CHAIR);
        assertThat(deciding.letter(id)).isPresent();
        deciding.decide(id);
        refused("certification.R1", () -> deciding.decide(id));
        assertThat(FixtureAudit.count(
                        "programme_certificate where programme_id = ? and status = 'CONDITIONAL'", filed.programme()))
                .isEqualTo(1);
        assertThat(deciding.open(id).decision())
                .isNotNull()
                .satisfies(made -> assertThat(made.open()).containsExactly("A1"));
        long recheck = FixtureAudit.fileRecheck(filed);
        as(two, Role.CUR_CHAIR);
        refused("certification.R30", () -> deciding.open(recheck));
        desk();
        naming.name(recheck, List.of(pair[0].id(), pair[1].id()));
        as(pair[0], Role.AUDITOR);
        opening.declare(recheck, "");
        assertThat(opening.open(recheck).criteria())
                .extracting(each -> each.code())
                .containsExactly("A1");
        scoring.save(recheck, "A1", 0, new AuditScore(Score.MET, "Signed now."));
        reporting.write(recheck);
        reporting.askFacts(recheck);
        as(filed.lead(), Role.INSTITUTION);
        checking.finish(recheck);
        as(pair[0], Role.AUDITOR);
        reporting.handOver(recheck);
        as(one, Role.CUR_MEMBER);
        assertThat(deciding.open(recheck).reckoned()).isEqualTo(Outcome.CERTIFIED);
        refused(
                "certification.R49",
                () -> deciding.propose(
                        recheck,
                        Outcome.CONDITIONAL,
                        "Still.",
                        Optional.of(time.today().plusMonths(1))));
        deciding.propose(recheck, Outcome.CERTIFIED, "", Optional.empty());
        as(two, Role.CUR_CHAIR);
        deciding.decide(recheck);
        assertThat(FixtureAudit.count(
                        "programme_certificate where programme_id = ? and status = 'CERTIFIED' and valid_end = ?",
                        filed.programme(),
                        time.today().plusYears(5)))
                .isEqualTo(1);
        assertThat(FixtureAudit.count("certification_round where programme_id = ?", filed.programme()))
                .isEqualTo(2);
    }

    @Test
    @DisplayName(
            "certification.R52 who leads is reminded before the end, at the end of a short month too, and once a day")
    void the_end_of_a_certificate_is_told_in_time() throws SQLException {
        Filed filed = FixtureAudit.filed();
        FixtureAudit.certified(filed.programme(), LocalDate.of(2041, 3, 31));
        FixtureAudit.close(filed.round());
        caller.becomes(Caller.REGISTER);
        long before = mailed(filed);
        reminding.runFor(LocalDate.of(2041, 2, 27));
        assertThat(mailed(filed)).isEqualTo(before);
        reminding.runFor(LocalDate.of(2041, 2, 28));
        assertThat(mailed(filed)).isEqualTo(before + 1);
    }

    private static long mailed(Filed filed) throws SQLException {
        return FixtureAudit.count(
                "letter l join letter_mail m on m.letter_id = l.id where l.kind = 'CERTIFICATE_ENDING' and m.address = ?",
                filed.lead().email());
    }

    private void toFactCheck(Filed filed, String partly) throws SQLException {
        visiting.plan(filed.round(), 0, VisitForm.ON_SITE, time.today(), "", 4);
        FixtureAudit.scored(filed.round(), partly);
        keeping.add(UUID.randomUUID(), filed.round(), words(partly, "Not whole.", time.today()));
        reporting.write(filed.round());
        reporting.askFacts(filed.round());
    }

    /** Two are named and say that nothing ties them; the test acts as the first of them. */
    private Accounts.Account[] audited(Filed filed) throws SQLException {
        Accounts.Account one = FixtureAudit.auditor();
        Accounts.Account two = FixtureAudit.auditor();
        desk();
        naming.name(filed.round(), List.of(one.id(), two.id()));
        for (Accounts.Account each : List.of(two, one)) {
            as(each, Role.AUDITOR);
            opening.declare(filed.round(), "");
        }
        return new Accounts.Account[] {one, two};
    }

    private static AuditFinding.Words words(String code, String statement, LocalDate due) {
        return new AuditFinding.Words(
                code,
                statement,
                "Year plan",
                FindingKind.REQUIREMENT,
                FindingGrade.MAJOR,
                Likelihood.HIGH,
                FindingScope.PATTERN,
                "programme leader",
                due);
    }

    private void desk() {
        caller.becomes(new Caller("account-desk", "Desk", Role.SECRETARIAT, null));
    }

    private void as(Accounts.Account account, Role role) {
        caller.becomes(new Caller(account.actor(), account.name(), role, null, account.personId()));
    }
}
