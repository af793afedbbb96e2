package nl.mbtregister.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.supervision.rules.DeclarationState;

/** A therapist asks a supervisor for the final report and the declaration on the competences of a title. */
@ApplicationScoped
@AllowedTo(Role.THERAPIST)
public class InvitingSupervisor {
    /** Between two letters about the same request (ux.md J5). */
    public static final Duration PAUSE = Duration.ofDays(7);

    private static final int LONGEST = 1000;

    @Inject
    private Declarations declarations;

    @Inject
    private Colleagues colleagues;

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

    /** All that the caller asked for and got, the newest first. One statement. */
    @Transactional
    public List<AskedDeclaration> own() {
        return declarations.about(caller.get().person());
    }

    /**
     * @param message up to 1000 characters, or empty
     * @return id of the declaration
     * @throws Refusal supervision.R5 when this is no supervisor or the caller; supervision.R13 when one is open for the title;
     *     supervision.R18 when the message is too long
     */
    @Transactional
    public long invite(UUID key, Title title, long supervisor, String message) {
        long me = caller.get().person();
        var before = doing.once(key, "supervision.invite", title, supervisor, message);
        if (before.isPresent()) {
            return Long.parseLong(before.get());
        }
        refuseLong(message);
        if (supervisor == me || !colleagues.isOrWasSupervisor(supervisor)) {
            throw new Refusal("supervision.R5");
        }
        long id = declarations.invite(me, title, supervisor, message, time.now());
        if (id == 0) {
            throw new Refusal("supervision.R13");
        }
        record("supervision.declaration.invited", me, id);
        tell(LetterKind.DECLARATION_INVITED, supervisor, "competence_declaration " + id);
        doing.done(key, String.valueOf(id));
        return id;
    }

    /**
     * @throws Refusal supervision.R19 within seven days of the last letter, supervision.R17 when it is not the caller's
     * @throws jakarta.persistence.OptimisticLockException when somebody changed it since
     */
    @Transactional
    public void remind(long id, int version) {
        long me = caller.get().person();
        AskedDeclaration asked = open(id, version, me);
        if (asked.state() != DeclarationState.INVITED || !mayRemind(asked)) {
            throw new Refusal("supervision.R19");
        }
        declarations.remind(id, time.now());
        record("supervision.declaration.reminded", me, id);
        tell(
                LetterKind.DECLARATION_REMINDED,
                asked.supervisor().id(),
                "competence_declaration " + id + " " + (version + 1));
    }

    /** Whether seven days have passed since the last letter about it. */
    public boolean mayRemind(AskedDeclaration asked) {
        var last = asked.remindedAt() == null ? asked.invitedAt() : asked.remindedAt();
        return asked.state() == DeclarationState.INVITED && !last.plus(PAUSE).isAfter(time.now());
    }

    /**
     * After it was sent back.
     *
     * @throws Refusal supervision.R17 when it is not the caller's or was not sent back; supervision.R18
     * @throws jakarta.persistence.OptimisticLockException when somebody changed it since
     */
    @Transactional
    public void inviteAgain(long id, int version, String message) {
        long me = caller.get().person();
        refuseLong(message);
        AskedDeclaration asked = open(id, version, me);
        if (asked.state() != DeclarationState.SENT_BACK) {
            throw new Refusal("supervision.R17");
        }
        declarations.inviteAgain(id, message, time.now());
        record("supervision.declaration.invited", me, id);
        tell(
                LetterKind.DECLARATION_INVITED,
                asked.supervisor().id(),
                "competence_declaration " + id + " " + (version + 1));
    }

    /**
     * Takes the request back, also to choose another supervisor.
     *
     * @throws Refusal supervision.R17 when it is not the caller's or not open
     * @throws jakarta.persistence.OptimisticLockException when somebody changed it since
     */
    @Transactional
    public void withdraw(long id, int version) {
        long me = caller.get().person();
        AskedDeclaration asked = open(id, version, me);
        declarations.withdraw(id);
        record("supervision.declaration.withdrawn", me, id);
        tell(LetterKind.DECLARATION_WITHDRAWN, asked.supervisor().id(), "competence_declaration " + id);
    }

    private AskedDeclaration open(long id, int version, long me) {
        AskedDeclaration asked = declarations.locked("person_id", me, id, version);
        if (!asked.open()) {
            throw new Refusal("supervision.R17");
        }
        return asked;
    }

    private static void refuseLong(String message) {
        if (message.length() > LONGEST) {
            throw new Refusal("supervision.R18", LONGEST);
        }
    }

    private void record(String act, long person, long id) {
        journal.record(JournalAct.of(act).about(person).object("competence_declaration", id));
    }

    private void tell(LetterKind kind, long supervisor, String reference) {
        String name = caller.get().name();
        notices.tell(List.of(supervisor), kind, reference, letter -> letter.with("person", name));
    }
}
