package nl.mbtregister.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mbtregister.certificate.rules.CertificateCode;
import nl.mbtregister.certificate.rules.CertificateKind;
import nl.mbtregister.certificate.rules.CertificateState;
import nl.mbtregister.it.TestTime;
import nl.mbtregister.kernel.Country;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.paper.SealVerdict;
import nl.mbtregister.person.RenamingPerson;
import nl.mbtregister.person.rules.NameOrder;
import nl.mbtregister.person.rules.PersonName;
import nl.mbtregister.person.rules.Surname;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Role;
import nl.mbtregister.register.FixturePeople;
import nl.mbtregister.register.PublishingEntries;
import nl.mbtregister.register.rules.Act;
import nl.mbtregister.register.rules.MeasureKind;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CertificatesIT {
    private static final Wanted BASIC = new Wanted(CertificateKind.TITLE, Title.BASIC_THERAPIST, Language.NL);
    private static final Wanted PROOF = new Wanted(CertificateKind.PROOF, null, Language.NL);
    private static final Wanted HISTORY = new Wanted(CertificateKind.HISTORY, null, Language.EN);

    @Inject
    private FixturePeople people;

    @Inject
    private PublishingEntries publishing;

    @Inject
    private RenamingPerson renaming;

    @Inject
    private IssuingCertificate issuing;

    @Inject
    private OpeningCertificate opening;

    @Inject
    private ReadingCertificates reading;

    @Inject
    private CheckingCertificate checking;

    @Inject
    private CheckingFile checkingFile;

    @Inject
    private CurrentCaller caller;

    @Inject
    private TestTime time;

    private long person;

    /** Holds the basic title since 2015, and was a therapist through 2019. */
    @BeforeEach
    void somebody_holds_a_title() {
        person = people.therapist().personId();
    }

    @AfterEach
    void the_clock_goes_back() {
        time.back();
    }

    @Test
    @DisplayName("certificate.R3 the same certificate is the same paper, to the byte, as long as its facts hold")
    void the_same_certificate_is_the_same_paper() {
        CertificateCode first = issue(BASIC);
        byte[] content = open(first);
        time.moveTo(time.today().plusDays(40));
        assertThat(issue(BASIC)).isEqualTo(first);
        assertThat(open(first)).isEqualTo(content);
        assertThat(state(first)).isEqualTo(CertificateState.VALID);
        assertThat(issue(new Wanted(CertificateKind.TITLE, Title.BASIC_THERAPIST, Language.EN)))
                .isNotEqualTo(first);
        assertThat(state(first)).isEqualTo(CertificateState.VALID);
    }

    @Test
    @DisplayName(
            "certificate.R3 certificate.R5 after a change of name the old paper stays and is outdated, then replaced")
    void a_new_name_gives_a_new_paper_and_leaves_the_old_one() {
        CertificateCode old = issue(BASIC);
        byte[] content = open(old);
        rename("Andersman");
        assertThat(state(old)).isEqualTo(CertificateState.OUTDATED);
        CertificateCode fresh = issue(BASIC);
        assertThat(fresh).isNotEqualTo(old);
        assertThat(state(old)).isEqualTo(CertificateState.REPLACED);
        assertThat(state(fresh)).isEqualTo(CertificateState.VALID);
        assertThat(open(old)).isEqualTo(content);
        assertThat(checked(old).orElseThrow().facts().orElseThrow().name()).isEqualTo("T. Testerman");
        assertThat(checked(fresh).orElseThrow().facts().orElseThrow().name()).isEqualTo("T. Andersman");
    }

    @Test
    @DisplayName("certificate.R5 a title that was taken away revokes its certificate")
    void a_removed_title_revokes_its_certificate() {
        CertificateCode code = issue(BASIC);
        publish(new Act.Removed(Title.BASIC_THERAPIST, time.today().plusYears(1)));
        assertThat(state(code)).isEqualTo(CertificateState.REVOKED);
        assertRefused("certificate.R1", BASIC);
    }

    @Test
    @DisplayName(
            "certificate.R1 certificate.R2 under a suspension there is no certificate of a title, but a proof that says so")
    void a_suspension_stands_on_a_proof() {
        CertificateCode before = issue(BASIC);
        LocalDate end = time.today().plusDays(30);
        publish(new Act.MeasureImposed(MeasureKind.SUSPENSION, end, new Wording("Geschorst.", "Suspended."), end));
        assertThat(state(before)).isEqualTo(CertificateState.SUSPENDED);
        assertRefused("certificate.R1", BASIC);
        CertificateCode proof = issue(PROOF);
        assertThat(checked(proof).orElseThrow().facts().orElseThrow().measures())
                .hasSize(1);
        assertThat(state(proof)).isEqualTo(CertificateState.SUSPENDED);
    }

    @Test
    @DisplayName(
            "certificate.R2 certificate.R7 of whom nothing may be shown gets nothing, and older papers show nothing")
    void of_whom_nothing_may_be_shown_papers_show_nothing() {
        CertificateCode code = issue(HISTORY);
        assertThat(checked(code).orElseThrow().facts().orElseThrow().titles()).hasSize(2);
        publish(new Act.Died());
        CheckedCertificate gone = checked(code).orElseThrow();
        assertThat(gone.state()).isEqualTo(CertificateState.GONE);
        assertThat(gone.facts()).isEmpty();
        assertThat(gone.number()).isEmpty();
        assertRefused("certificate.R2", HISTORY);
    }

    @Test
    @DisplayName("certificate.R6 a number that was never given is unknown")
    void a_number_that_was_never_given_is_unknown() {
        assertThat(checked(new CertificateCode("000000000000"))).isEmpty();
    }

    @Test
    @DisplayName("certificate.R8 somebody else's certificate cannot be opened")
    void somebody_elses_certificate_cannot_be_opened() {
        CertificateCode code = issue(BASIC);
        long other = people.therapist().personId();
        become(other);
        assertThatThrownBy(() -> opening.open(code))
                .satisfies(thrown -> assertThat(rule(thrown)).isEqualTo("certificate.R8"));
        assertThat(reading.own(0).lines()).isEmpty();
    }

    @Test
    @DisplayName("certificate.R9 the file of a certificate is known, and a changed one is told as altered")
    void the_file_of_a_certificate_is_known() {
        CertificateCode code = issue(BASIC);
        byte[] file = open(code);
        assertThat(checkingFile.check(file)).isEqualTo(new CheckedFile(SealVerdict.UNALTERED, Optional.of(code)));
        file[file.length / 3] ^= 1;
        assertThat(checkingFile.check(file).verdict()).isEqualTo(SealVerdict.ALTERED);
        assertThat(checkingFile.check(new byte[0]).verdict()).isEqualTo(SealVerdict.NOT_OURS);
        assertThatThrownBy(() -> checkingFile.check(new byte[CheckingFile.LARGEST + 1]))
                .satisfies(thrown -> assertThat(rule(thrown)).isEqualTo("certificate.R9"));
    }

    @Test
    @DisplayName("certificate.R10 the thirty-first paper of a day is refused, and the next day there is one")
    void nobody_is_given_more_than_thirty_in_a_day() {
        UUID once = UUID.randomUUID();
        become(person);
        CertificateCode first = issuing.issue(once, PROOF);
        assertThat(issuing.issue(once, PROOF)).isEqualTo(first);
        for (int i = 1; i < 30; i++) {
            issue(PROOF);
        }
        assertRefused("certificate.R10", PROOF);
        assertThat(reading.own(0).lines()).hasSize(ReadingCertificates.AT_ONCE);
        time.moveTo(time.today().plusDays(2));
        issue(PROOF);
    }

    private CertificateCode issue(Wanted wanted) {
        become(person);
        return issuing.issue(UUID.randomUUID(), wanted);
    }

    private byte[] open(CertificateCode code) {
        become(person);
        return opening.open(code);
    }

    private Optional<CheckedCertificate> checked(CertificateCode code) {
        caller.becomes(Caller.ANYONE);
        return checking.check(code);
    }

    private CertificateState state(CertificateCode code) {
        return checked(code).orElseThrow().state();
    }

    private void publish(Act act) {
        caller.becomes(Caller.REGISTER);
        publishing.publishAsFound(person, List.of(people.draft(time.today().toString(), act)));
    }

    private void rename(String surname) {
        caller.becomes(Caller.REGISTER);
        renaming.rename(
                person, new PersonName(Country.NL, "T.", null, new Surname(null, surname), null, NameOrder.OWN));
    }

    private void assertRefused(String rule, Wanted wanted) {
        assertThatThrownBy(() -> issue(wanted))
                .satisfies(thrown -> assertThat(rule(thrown)).isEqualTo(rule));
    }

    private static String rule(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal.rule();
            }
        }
        return String.valueOf(thrown);
    }

    private void become(long somebody) {
        caller.becomes(new Caller("account-" + somebody, "T. Testerman", Role.THERAPIST, null, somebody));
    }
}
