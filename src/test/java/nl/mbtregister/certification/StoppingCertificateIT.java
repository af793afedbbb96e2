package nl.mbtregister.certification;

import static nl.mbtregister.it.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Objects;
import nl.mbtregister.certification.FixtureAudit.Filed;
import nl.mbtregister.certification.rules.CertificateAct;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.programme.ShowingProgrammes;
import nl.mbtregister.programme.rules.CertificateStatus;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class StoppingCertificateIT {
    private static final Caller MEMBER = new Caller("account-1", "Member", Role.CUR_MEMBER, null);
    private static final Caller CHAIR = new Caller("account-2", "Chair", Role.CUR_CHAIR, null);

    @Inject
    private StoppingCertificate stopping;

    @Inject
    private ShowingProgrammes showing;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    @Test
    @DisplayName("certification.R53 a certificate is suspended, holds again as before, and is withdrawn for good")
    void what_the_body_does_to_a_certificate() throws SQLException {
        Filed filed = FixtureAudit.filed();
        long programme = filed.programme();
        caller.becomes(MEMBER);
        refused("certification.R30", () -> stopping.propose(programme, CertificateAct.SUSPEND, "Lost."));
        FixtureAudit.certified(programme, time.today().plusYears(1));
        refused("certification.R53", () -> stopping.propose(programme, CertificateAct.SUSPEND, " "));
        refused("certification.R53", () -> stopping.propose(programme, CertificateAct.LIFT, "Mended."));
        refused("certification.R34", () -> stopping.propose(programme, CertificateAct.SUSPEND, "x".repeat(1_001)));
        both(programme, CertificateAct.SUSPEND, "No supervisor.");
        assertThat(publicStatus(programme)).isEqualTo(CertificateStatus.SUSPENDED);
        both(programme, CertificateAct.LIFT, "A new supervisor.");
        assertThat(publicStatus(programme)).isEqualTo(CertificateStatus.CERTIFIED);
        assertThat(stopping.open(programme).standing().certificate().end())
                .isEqualTo(time.today().plusYears(1));
        both(programme, CertificateAct.GIVE_UP, "Asked by letter.");
        assertThat(publicStatus(programme)).isEqualTo(CertificateStatus.WITHDRAWN);
        refused("certification.R53", () -> stopping.propose(programme, CertificateAct.LIFT, "Again."));
        assertThat(stopping.open(programme).decided()).hasSize(3);
        assertThat(FixtureAudit.count(
                        "letter l join letter_mail m on m.letter_id = l.id where l.kind = 'CERTIFICATE_CHANGED' and m.address = ?",
                        filed.lead().email()))
                .isEqualTo(3);
    }

    @Test
    @DisplayName("certification.R54 two people of the body, tied to nobody, propose and decide; the letter says why")
    void one_proposes_and_another_decides() throws SQLException {
        Filed filed = FixtureAudit.filed();
        long programme = filed.programme();
        FixtureAudit.certified(programme, time.today().plusYears(1));
        caller.becomes(MEMBER);
        stopping.propose(programme, CertificateAct.WITHDRAW, "Not mended.");
        long first = proposed(programme);
        refused("certification.R54", () -> stopping.decide(programme, first));
        stopping.propose(programme, CertificateAct.SUSPEND, "No supervisor since May.");
        caller.becomes(CHAIR);
        assertThatExceptionOfType(OptimisticLockException.class).isThrownBy(() -> stopping.decide(programme, first));
        assertThat(stopping.letter(stopping.open(programme)).orElseThrow().text())
                .contains("No supervisor since May.", "bezwaar", "MBT intensief");
        assertThat(stopping.all()).anyMatch(one -> one.programme() == programme && one.waits());
        stopping.decide(programme, proposed(programme));
        assertThatExceptionOfType(OptimisticLockException.class).isThrownBy(() -> stopping.decide(programme, first));
        assertThat(FixtureAudit.count(
                        "journal_row r join journal_content c on c.row_id = r.id where r.act = 'certification.certificate.changed' and c.object = ?",
                        "programme " + programme))
                .isEqualTo(1);
        Accounts.Account lead = filed.lead();
        caller.becomes(new Caller(lead.actor(), lead.name(), Role.CUR_CHAIR, null));
        refused("certification.R47", () -> stopping.open(programme));
        caller.becomes(new Caller("account-1", "Board", Role.BOARD, null));
        refused("certification.R46", () -> stopping.open(programme));
        assertThat(stopping.all()).isEmpty();
    }

    private void both(long programme, CertificateAct act, String reason) {
        caller.becomes(MEMBER);
        stopping.propose(programme, act, reason);
        caller.becomes(CHAIR);
        stopping.decide(programme, proposed(programme));
    }

    private long proposed(long programme) {
        return Objects.requireNonNull(stopping.open(programme).proposed()).id();
    }

    private CertificateStatus publicStatus(long programme) {
        String number = stopping.open(programme).standing().number();
        return showing.show(number).orElseThrow().status();
    }
}
