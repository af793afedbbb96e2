package nl.mbtregister.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.mbtregister.certificate.rules.CertificateCode;
import nl.mbtregister.certificate.rules.CertificateKind;
import nl.mbtregister.certificate.rules.Facts;
import nl.mbtregister.certificate.rules.Sources;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.paper.PrintingPaper;
import nl.mbtregister.paper.SealedPaper;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Sealing;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Texts;
import nl.mbtregister.platform.Time;
import nl.mbtregister.register.rules.MeasureKind;

/** A person is given a certificate, at once and free. */
@ApplicationScoped
@AllowedTo(Role.THERAPIST)
public class IssuingCertificate {
    private static final int MOST_IN_A_DAY = 30;

    @Inject
    private Certificates certificates;

    @Inject
    private Sourcebook sourcebook;

    @Inject
    private Texts texts;

    @Inject
    private Settings settings;

    @Inject
    private PrintingPaper printing;

    @Inject
    private Sealing sealing;

    @Inject
    private DoingOnce doing;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    private final SecureRandom random = new SecureRandom();

    /**
     * @param once key of the form; the same form sent again gives the same certificate
     * @return its number; that of an earlier one that says the same, where it is of a title
     * @throws Refusal certificate.R1 or R2 when there is none to be given, R10 after too many, paper.R4 without a key
     */
    @Transactional
    public CertificateCode issue(UUID once, Wanted wanted) {
        long person = caller.get().person();
        Optional<String> before = doing.once(once, "certificate.issue", person, wanted);
        if (before.isPresent()) {
            return new CertificateCode(before.get());
        }
        Facts facts = facts(
                sourcebook.of(person, certificates.nameOf(person)).orElseThrow(() -> new Refusal("certificate.R2")),
                wanted);
        CertificateCode code = (wanted.kind() == CertificateKind.TITLE
                        ? certificates.saying(person, wanted, facts)
                        : Optional.<CertificateCode>empty())
                .orElseGet(() -> make(person, wanted, facts));
        doing.done(once, code.signs());
        return code;
    }

    private static Facts facts(Sources sources, Wanted wanted) {
        boolean suspended =
                sources.standing().measures().stream().anyMatch(measure -> measure.kind() == MeasureKind.SUSPENSION);
        if (wanted.kind() == CertificateKind.TITLE && suspended) {
            throw new Refusal("certificate.R1");
        }
        return sources.facts(wanted.kind(), wanted.title())
                .orElseThrow(() -> wanted.kind() == CertificateKind.TITLE
                        ? new Refusal("certificate.R1")
                        : new Refusal("certificate.R2"));
    }

    private CertificateCode make(long person, Wanted wanted, Facts facts) {
        Instant now = time.now();
        if (certificates.areAsManyAs(MOST_IN_A_DAY, person, now.minus(Duration.ofDays(1)))) {
            throw new Refusal("certificate.R10");
        }
        CertificateCode code = CertificateCode.fresh(random);
        CertificateSheet sheet = new CertificateSheet(
                texts.in(wanted.language()),
                settings.text(Setting.ORGANISATION),
                settings.text(Setting.PUBLIC_ADDRESS));
        SealedPaper paper = printing.printSealed(sheet.of(code, wanted, facts, now));
        byte[] content = paper.content();
        certificates.add(
                code,
                person,
                wanted,
                facts,
                now,
                caller.get().id(),
                Fingerprint.of(content),
                sealing.seal(content),
                content.length,
                paper.key());
        journal.record(JournalAct.of("certificate.issued")
                .about(person)
                .with("code", code.signs())
                .with("kind", wanted.kind())
                .with("language", wanted.language()));
        return code;
    }
}
