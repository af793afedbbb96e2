package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.mbtregister.certification.rules.AssignmentState;
import nl.mbtregister.certification.rules.SelfScore;
import nl.mbtregister.criteria.rules.CriteriaDomain;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.letters.Letter;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.letters.PostingLetters;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** The lead gives domains to who helps, each with a day; they hand them back, and the lead asks for more or closes them. */
@ApplicationScoped
@AllowedTo(Role.INSTITUTION)
public class AssigningDomains {
    @Inject
    private Rounds rounds;

    @Inject
    private RoundAssignments assignments;

    @Inject
    private RoundCriteria criteria;

    @Inject
    private Contacts contacts;

    @Inject
    private PostingLetters letters;

    @Inject
    private DoingOnce doing;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /**
     * What was given to whom, and who can be given something.
     *
     * @throws Refusal certification.R3 when the caller does not lead it
     */
    @Transactional
    public Division division(long round) {
        OwnRound own = led(rounds.of(round, caller.get()));
        return new Division(
                own.round(),
                criteria.domains(own.round()),
                assignments.of(round),
                assignments.helpers(own.round().programme().institution()));
    }

    /**
     * Gives a domain to somebody who acts for the institution, and writes to them.
     *
     * @throws Refusal certification.R3 when the caller does not lead it, certification.R6 when it is filed, certification.R7
     *     when there is no such domain or helper or the day has passed, certification.R5 when the note is too long
     */
    @Transactional
    public void give(UUID once, long round, String domain, long account, LocalDate due, String note) {
        OwnRound own = writable(round);
        if (doing.once(once, "certification.give", round, domain, account, due, note)
                .isPresent()) {
            return;
        }
        CriteriaDomain given = criteria.domains(own.round()).stream()
                .filter(one -> one.code().equals(domain))
                .findFirst()
                .orElseThrow(() -> new Refusal("certification.R7"));
        boolean helps = assignments.helpers(own.round().programme().institution()).stream()
                .anyMatch(helper -> helper.account() == account && !helper.lead());
        if (!helps || due.isBefore(time.today())) {
            throw new Refusal("certification.R7");
        }
        assignments.give(round, domain, account, due, fitting(note), caller.get(), time.now());
        record(round, domain, account, "given");
        contacts.recipient(account)
                .ifPresent(helper -> letters.post(Letter.to(
                                helper,
                                LetterKind.CERTIFICATION_DOMAIN_GIVEN,
                                "certification_round " + round + " " + once)
                        .with("programme", own.round().programme().name())
                        .with("domain", given.name())
                        .with("until", due)));
        doing.done(once, domain);
    }

    /**
     * Who it was given to hands a domain to the lead.
     *
     * @throws Refusal certification.R3 when it was not given to the caller, certification.R6 when it cannot be written any more
     */
    @Transactional
    public void submit(long round, String domain) {
        OwnRound own = rounds.heldOf(round, caller.get());
        DomainTask task = task(round, domain, Contacts.account(caller.get()));
        if (!own.writes(domain)) {
            throw new Refusal("certification.R6");
        }
        assignments.move(round, task, AssignmentState.SUBMITTED, "");
        record(round, domain, task.account(), "submitted");
    }

    /**
     * The lead says what is still to be done.
     *
     * @throws Refusal certification.R3, certification.R5 and certification.R6 as for {@link #give}
     */
    @Transactional
    public void ask(long round, String domain, long account, String note) {
        writable(round);
        assignments.move(round, task(round, domain, account), AssignmentState.CHANGES_REQUESTED, fitting(note));
        record(round, domain, account, "changes-requested");
    }

    /** The lead finds a domain ready. */
    @Transactional
    public void close(long round, String domain, long account) {
        writable(round);
        assignments.move(round, task(round, domain, account), AssignmentState.CLOSED, "");
        record(round, domain, account, "closed");
    }

    /** Takes a domain away from somebody; what they wrote stays. */
    @Transactional
    public void take(long round, String domain, long account) {
        writable(round);
        assignments.take(round, task(round, domain, account));
        record(round, domain, account, "taken");
    }

    private DomainTask task(long round, String domain, long account) {
        return assignments.of(round).stream()
                .filter(one -> one.domain().equals(domain) && one.account() == account)
                .findFirst()
                .orElseThrow(() -> new Refusal("certification.R3"));
    }

    private OwnRound writable(long round) {
        OwnRound own = led(rounds.heldOf(round, caller.get()));
        if (!own.round().writable()) {
            throw new Refusal("certification.R6");
        }
        return own;
    }

    private static OwnRound led(OwnRound own) {
        if (!own.lead()) {
            throw new Refusal("certification.R3");
        }
        return own;
    }

    private static String fitting(String note) {
        if (note.length() > SelfScore.LONGEST_REASON) {
            throw new Refusal("certification.R5", SelfScore.LONGEST_REASON);
        }
        return note;
    }

    private void record(long round, String domain, long account, String done) {
        journal.record(JournalAct.of("certification.domain." + done)
                .object("certification_round", round)
                .with("domain", domain)
                .with("account", account));
    }
}
