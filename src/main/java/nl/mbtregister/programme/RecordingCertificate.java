package nl.mbtregister.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.programme.rules.Certificate;
import nl.mbtregister.programme.rules.CertificateStatus;

/** What was decided about the certificate of a programme becomes public. Certification calls this with each decision. */
@ApplicationScoped
@AllowedTo({Role.SECRETARIAT, Role.CUR_MEMBER, Role.CUR_CHAIR, Role.BOARD, Role.SYSTEM})
public class RecordingCertificate {
    @Inject
    private ProgrammeCertificates certificates;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /**
     * Holds from its first day on, until another that begins later or was recorded later for the same day.
     *
     * @throws Refusal programme.R14 for EXPIRED, which follows from the last day
     */
    @Transactional
    public void record(long programme, Certificate decided) {
        if (decided.decided() == CertificateStatus.EXPIRED) {
            throw new Refusal("programme.R14");
        }
        certificates.add(programme, decided, caller.get(), time.now());
        journal.record(JournalAct.of("programme.certificate.published")
                .object("programme", programme)
                .with("status", decided.decided())
                .with("from", decided.from()));
    }
}
