package nl.mbtregister.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.rulebook.ReadingRulebook;
import nl.mbtregister.supervision.rules.Competence;
import nl.mbtregister.supervision.rules.DeclarationDraft;
import nl.mbtregister.supervision.rules.DeclarationState;

/** A supervisor who was asked writes the final report and the declaration, and signs them. */
@ApplicationScoped
@AllowedTo(Role.SUPERVISOR)
public class WritingDeclaration {
    private static final int LONGEST = 1000;

    @Inject
    private Declarations declarations;

    @Inject
    private Competences competences;

    @Inject
    private ReadingRulebook rulebook;

    @Inject
    private Notices notices;

    @Inject
    private KeepingJournal journal;

    @Inject
    private DoingOnce doing;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /** What the caller was asked for, open ones first. One statement. */
    @Transactional
    public List<AskedDeclaration> asked() {
        return declarations.askedOf(caller.get().person());
    }

    /** Empty when the caller was not asked for it. One statement. */
    @Transactional
    public Optional<AskedDeclaration> asked(long id) {
        return declarations.askedOf(caller.get().person(), id);
    }

    public List<Competence> competences() {
        return competences.all();
    }

    /**
     * Keeps what is written so far; the therapist does not see it.
     *
     * @throws Refusal supervision.R17 when it is not asked of the caller; supervision.R18 when a text is too long
     * @throws jakarta.persistence.OptimisticLockException when somebody changed it since
     */
    @Transactional
    public void keep(long id, int version, DeclarationDraft draft) {
        AskedDeclaration asked = invited(id, version);
        if (!draft.fits()) {
            throw new Refusal("supervision.R18", DeclarationDraft.LONGEST_REPORT);
        }
        declarations.keep(id, draft);
        record("supervision.declaration.drafted", asked);
    }

    /**
     * Signs what was kept. From then on it stays as it is.
     *
     * @throws Refusal supervision.R14 when the caller is no registered supervisor of a fitting kind today; supervision.R15 when
     *     something is missing; supervision.R17 when it is not asked of the caller
     * @throws jakarta.persistence.OptimisticLockException when somebody changed it since
     */
    @Transactional
    public void sign(UUID key, long id, int version) {
        if (doing.once(key, "supervision.declare", id, version).isPresent()) {
            return;
        }
        AskedDeclaration asked = invited(id, version);
        if (!asked.draft().complete(competences.all())) {
            throw new Refusal("supervision.R15");
        }
        if (!mayDeclare(asked)) {
            throw new Refusal("supervision.R14");
        }
        declarations.sign(id, time.now(), time.today());
        record("supervision.declaration.signed", asked);
        tell(asked, LetterKind.DECLARATION_SIGNED);
        doing.done(key, "signed");
    }

    private boolean mayDeclare(AskedDeclaration asked) {
        var standing =
                declarations.standing(caller.get().person(), asked.therapist().id(), time.today());
        return rulebook.inForce().supervision().maySupervise(standing.kinds(), asked.title(), standing.education());
    }

    /**
     * @param comment why there is no declaration yet, 1 to 1000 characters; the therapist reads it
     * @throws Refusal supervision.R8 without a comment; supervision.R17 when it is not asked of the caller
     * @throws jakarta.persistence.OptimisticLockException when somebody changed it since
     */
    @Transactional
    public void sendBack(long id, int version, String comment) {
        if (comment.isBlank() || comment.length() > LONGEST) {
            throw new Refusal("supervision.R8", LONGEST);
        }
        AskedDeclaration asked = invited(id, version);
        declarations.sendBack(id, comment);
        record("supervision.declaration.sent-back", asked);
        tell(asked, LetterKind.DECLARATION_SENT_BACK);
    }

    private AskedDeclaration invited(long id, int version) {
        AskedDeclaration asked = declarations.locked("supervisor", caller.get().person(), id, version);
        if (asked.state() != DeclarationState.INVITED) {
            throw new Refusal("supervision.R17");
        }
        return asked;
    }

    private void record(String act, AskedDeclaration asked) {
        journal.record(JournalAct.of(act).about(asked.therapist().id()).object("competence_declaration", asked.id()));
    }

    private void tell(AskedDeclaration asked, LetterKind kind) {
        notices.tell(
                List.of(asked.therapist().id()),
                kind,
                "competence_declaration " + asked.id() + " " + (asked.version() + 1),
                letter -> letter);
    }
}
