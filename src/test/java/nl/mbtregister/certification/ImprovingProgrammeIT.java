package nl.mbtregister.certification;

import static nl.mbtregister.it.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mbtregister.certification.FixtureAudit.Filed;
import nl.mbtregister.certification.KeepingEvidence.SentFile;
import nl.mbtregister.certification.rules.EvidencePaper;
import nl.mbtregister.certification.rules.ImprovementState;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ImprovingProgrammeIT {
    @Inject
    private ImprovingProgramme improving;

    @Inject
    private FollowingImprovements following;

    @Inject
    private KeepingEvidence keeping;

    @Inject
    private NamingAuditors naming;

    @Inject
    private OpeningAudit opening;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    @Test
    @DisplayName(
            "certification.R56 what a decided round left is seen by who acts for the institution, and by nobody else")
    void what_is_to_be_improved() throws SQLException {
        Filed filed = FixtureAudit.filed();
        as(filed.lead(), Role.INSTITUTION);
        refused("certification.R56", () -> improving.open(filed.round()));
        FixtureAudit.decided(filed.round(), time.today().plusMonths(3));
        as(FixtureAudit.contributor(filed.institution()), Role.INSTITUTION);
        assertThat(improving.open(filed.round()).points())
                .extracting(ImprovementPoint::key)
                .containsExactly("A1-1", "A3-0", "B5-2");
        assertThat(improving.all()).singleElement().satisfies(one -> {
            assertThat(one.points()).isEqualTo(3);
            assertThat(one.open()).isEqualTo(3);
            assertThat(one.overdue()).isZero();
        });
        as(FixtureAudit.filed().lead(), Role.INSTITUTION);
        refused("certification.R56", () -> improving.open(filed.round()));
    }

    @Test
    @DisplayName(
            "certification.R57 certification.R58 certification.R59 the lead plans, the owner shows, somebody else closes")
    void from_a_plan_to_a_closed_point() throws SQLException {
        Filed filed = FixtureAudit.filed();
        long round = filed.round();
        FixtureAudit.decided(round, time.today().plusMonths(3));
        Accounts.Account owner = FixtureAudit.contributor(filed.institution());
        Accounts.Account third = FixtureAudit.contributor(filed.institution());
        LocalDate due = time.today().plusMonths(1);
        as(owner, Role.INSTITUTION);
        refused("certification.R57", () -> improving.plan(round, "A1-1", 0, owner.id(), "Sign it.", due));
        as(filed.lead(), Role.INSTITUTION);
        refused("certification.R56", () -> improving.plan(round, "A2-1", 0, owner.id(), "Sign it.", due));
        refused("certification.R57", () -> improving.plan(round, "A1-1", 0, owner.id(), " ", due));
        refused(
                "certification.R57",
                () -> improving.plan(
                        round, "A1-1", 0, owner.id(), "Sign it.", time.today().minusDays(1)));
        refused("certification.R57", () -> improving.plan(round, "A1-1", 0, 1, "Sign it.", due));
        refused("certification.R34", () -> improving.plan(round, "A1-1", 0, owner.id(), "x".repeat(2_001), due));
        improving.plan(round, "A1-1", 0, owner.id(), "Sign it.", due);
        assertThatExceptionOfType(OptimisticLockException.class)
                .isThrownBy(() -> improving.plan(round, "A1-1", 0, owner.id(), "Twice.", due));
        refused("certification.R59", () -> improving.close(round, "A1-1", 1));
        as(third, Role.INSTITUTION);
        long paper = paper(filed, "Getekend plan", null);
        refused("certification.R58", () -> improving.prove(round, "A1-1", 1, List.of(paper)));
        as(owner, Role.INSTITUTION);
        improving.prove(round, "A1-1", 1, List.of(paper, foreign()));
        assertThat(point(round, "A1-1").state()).isEqualTo(ImprovementState.PROVEN);
        assertThat(point(round, "A1-1").proofs())
                .extracting(ImprovementProof::id)
                .containsExactly(paper);
        refused("certification.R59", () -> improving.close(round, "A1-1", 2));
        as(third, Role.INSTITUTION);
        assertThatExceptionOfType(OptimisticLockException.class).isThrownBy(() -> improving.close(round, "A1-1", 1));
        improving.close(round, "A1-1", 2);
        assertThat(point(round, "A1-1").state()).isEqualTo(ImprovementState.CLOSED);
        as(filed.lead(), Role.INSTITUTION);
        refused("certification.R57", () -> improving.plan(round, "A1-1", 3, owner.id(), "Again.", due));
    }

    @Test
    @DisplayName("certification.R59 evidence that has expired closes nothing")
    void expired_evidence_closes_nothing() throws SQLException {
        Filed filed = FixtureAudit.filed();
        long round = filed.round();
        FixtureAudit.decided(round, time.today());
        as(filed.lead(), Role.INSTITUTION);
        Accounts.Account owner = FixtureAudit.contributor(filed.institution());
        improving.plan(round, "A3-0", 0, owner.id(), "A budget.", time.today());
        improving.prove(
                round, "A3-0", 1, List.of(paper(filed, "Begroting", time.today().minusDays(1))));
        refused("certification.R59", () -> improving.close(round, "A3-0", 2));
    }

    @Test
    @DisplayName("certification.R60 the office sees what is overdue")
    void overdue_is_seen_by_the_office() throws SQLException {
        Filed filed = FixtureAudit.filed();
        FixtureAudit.decided(filed.round(), time.today().minusDays(1));
        desk();
        assertThat(following.overdue())
                .filteredOn(one -> one.id() == filed.round())
                .singleElement()
                .satisfies(one -> assertThat(one.overdue()).isEqualTo(3));
        as(filed.lead(), Role.INSTITUTION);
        assertThat(point(filed.round(), "A1-1").overdue()).isTrue();
        improving.plan(filed.round(), "A1-1", 0, filed.lead().id(), "Later.", time.today());
        assertThat(point(filed.round(), "A1-1").overdue()).isFalse();
    }

    @Test
    @DisplayName("certification.R60 certification.R55 the recheck sees what was closed, with the evidence of that day")
    void the_recheck_sees_the_closures() throws SQLException {
        Filed filed = FixtureAudit.filed();
        long round = filed.round();
        FixtureAudit.decided(round, time.today().plusMonths(3));
        Accounts.Account owner = FixtureAudit.contributor(filed.institution());
        as(filed.lead(), Role.INSTITUTION);
        improving.plan(round, "A1-1", 0, owner.id(), "Sign it.", time.today());
        long paper = paper(filed, "Getekend plan", null);
        byte[] then = content;
        long open = paper(filed, "Begroting", null);
        improving.prove(round, "A1-1", 1, List.of(paper));
        improving.close(round, "A1-1", 2);
        SentFile later = new SentFile("later.pdf", FixtureRounds.pdf("later"), true, false);
        keeping.renew(UUID.randomUUID(), paper, 0, new EvidencePaper("Ander plan", time.today(), null), later);
        improving.plan(round, "A3-0", 0, owner.id(), "A budget.", time.today());
        improving.prove(round, "A3-0", 1, List.of(open));
        long recheck = FixtureAudit.recheck(filed);
        Accounts.Account one = FixtureAudit.auditor();
        desk();
        naming.name(recheck, List.of(one.id(), FixtureAudit.auditor().id()));
        as(one, Role.AUDITOR);
        refused("certification.R31", () -> following.before(recheck));
        opening.declare(recheck, "");
        List<ImprovementPoint> points = following.before(recheck).points();
        assertThat(points)
                .extracting(ImprovementPoint::state)
                .containsExactly(ImprovementState.CLOSED, ImprovementState.PROVEN, ImprovementState.OPEN);
        assertThat(points.getFirst().proofs())
                .singleElement()
                .satisfies(proof -> assertThat(proof.version()).isEqualTo(1));
        assertThat(opening.openProof(recheck, paper).content()).isEqualTo(then);
        refused("certification.R55", () -> opening.openProof(recheck, open));
    }

    private byte[] content = {};

    private long paper(Filed filed, String title, @Nullable LocalDate expires) {
        content = FixtureRounds.pdf(UUID.randomUUID().toString());
        LocalDate dated = time.today().minusDays(9);
        return keeping.add(
                UUID.randomUUID(),
                filed.institution(),
                new EvidencePaper(title, dated, expires),
                new SentFile("paper.pdf", content, true, false));
    }

    /** Evidence of another institution. */
    private long foreign() throws SQLException {
        Caller before = caller.get();
        Filed other = FixtureAudit.filed();
        as(other.lead(), Role.INSTITUTION);
        long paper = paper(other, "Van een ander", null);
        caller.becomes(before);
        return paper;
    }

    private ImprovementPoint point(long round, String key) {
        return improving.open(round).point(key).orElseThrow();
    }

    private void desk() {
        caller.becomes(new Caller("account-desk", "Desk", Role.SECRETARIAT, null));
    }

    private void as(Accounts.Account account, Role role) {
        caller.becomes(new Caller(account.actor(), account.name(), role, null, account.personId()));
    }
}
