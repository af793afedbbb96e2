package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.certification.rules.CertificateAct;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.letters.Letter;
import nl.mbtregister.letters.PostingLetters;
import nl.mbtregister.letters.rules.Message;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.programme.RecordingCertificate;
import nl.mbtregister.programme.rules.Certificate;

/**
 * Between two rounds one of the body that decides proposes to suspend a certificate, to lift that, or to withdraw it; another
 * decides.
 */
@ApplicationScoped
@AllowedTo({Role.BOARD, Role.CUR_CHAIR, Role.CUR_MEMBER})
public class StoppingCertificate {
    private static final int LONGEST = 1_000;

    @Inject
    private StandingCertificates certificates;

    @Inject
    private CertificateSteps steps;

    @Inject
    private DecidingRound deciding;

    @Inject
    private RecordingCertificate recording;

    @Inject
    private RoundAuditors auditors;

    @Inject
    private DecisionLetters decisionLetters;

    @Inject
    private PostingLetters letters;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /** Certificates that have not ended; empty for who is not of the body. */
    @Transactional
    public List<StandingCertificate> all() {
        return deciding.body().includes(caller.get().role()) ? certificates.open(time.today()) : List.of();
    }

    /**
     * @throws Refusal certification.R46 for who is not of the body, certification.R30 when the programme never had one,
     *     certification.R47 for who is tied to its institution
     */
    @Transactional
    public CertificateFile open(long programme) {
        if (!deciding.body().includes(caller.get().role())) {
            throw new Refusal("certification.R46");
        }
        StandingCertificate standing =
                certificates.of(programme, time.today()).orElseThrow(() -> new Refusal("certification.R30"));
        if (auditors.isTied(standing.institution(), caller.get())) {
            throw new Refusal("certification.R47");
        }
        List<CertificateStep> all = steps.of(programme);
        CertificateStep proposed =
                all.stream().filter(one -> one.decidedAt() == null).findFirst().orElse(null);
        return new CertificateFile(
                standing,
                time.today(),
                proposed,
                proposed != null && !proposed.by().equals(caller.get().id()),
                all.stream().filter(one -> one.decidedAt() != null).toList());
    }

    /**
     * In place of an earlier proposal.
     *
     * @throws Refusal certification.R53 without a reason, or when it does not fit how the certificate stands; certification.R34
     *     for a reason that is too long; otherwise as {@link #open}
     */
    @Transactional
    public void propose(long programme, CertificateAct act, String reason) {
        certificates.lock(programme);
        CertificateFile file = open(programme);
        if (reason.isBlank() || !file.acts().contains(act)) {
            throw new Refusal("certification.R53");
        }
        if (reason.length() > LONGEST) {
            throw new Refusal("certification.R34", LONGEST);
        }
        steps.propose(programme, act, reason, caller.get(), time.now());
        record("proposed", file, act);
    }

    /** The letter that the institution would get if what is proposed were decided today; empty without that or without a lead. */
    @Transactional
    public Optional<Message> letter(CertificateFile file) {
        return Optional.ofNullable(file.proposed())
                .flatMap(proposed -> letters(file, proposed).stream().findFirst())
                .map(letters::written);
    }

    /**
     * Does what was proposed, from today on: with it come the letter and what the public reads.
     *
     * @param seen the proposal that was read
     * @throws Refusal certification.R54 for who proposed it, certification.R53 when it does not fit any more; otherwise as
     *     {@link #open}
     * @throws OptimisticLockException when something else is proposed by now, or nothing
     */
    @Transactional
    public void decide(long programme, long seen) {
        certificates.lock(programme);
        CertificateFile file = open(programme);
        CertificateStep proposed = file.proposed();
        if (proposed == null || proposed.id() != seen) {
            throw new OptimisticLockException();
        }
        if (!file.mayDecide()) {
            throw new Refusal("certification.R54");
        }
        if (!file.acts().contains(proposed.act())) {
            throw new Refusal("certification.R53");
        }
        steps.decide(proposed, caller.get(), time.now());
        recording.record(programme, after(file, proposed.act()));
        letters(file, proposed).forEach(letters::post);
        record("changed", file, proposed.act());
    }

    private List<Letter> letters(CertificateFile file, CertificateStep proposed) {
        return decisionLetters.write(file.standing(), proposed, time.today());
    }

    private static Certificate after(CertificateFile file, CertificateAct act) {
        Certificate before = file.standing().certificate();
        LocalDate today = file.day();
        return new Certificate(
                act.result(file.standing().granted()),
                before.modules(),
                before.library(),
                before.version(),
                today,
                before.end());
    }

    private void record(String what, CertificateFile file, CertificateAct act) {
        journal.record(JournalAct.of("certification.certificate." + what)
                .object("programme", file.standing().programme())
                .with("act", act));
    }
}
