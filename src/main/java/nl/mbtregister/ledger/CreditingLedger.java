package nl.mbtregister.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.OptionalLong;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.ledger.rules.Credit;
import nl.mbtregister.ledger.rules.CreditSource;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** Whoever may say so has something credited to a person, confirmed, or reversed; each by an entry more. */
@ApplicationScoped
@AllowedTo({Role.SECRETARIAT, Role.CUR_MEMBER, Role.CUR_CHAIR})
public class CreditingLedger {
    private static final int LONGEST_REASON = 1000;

    @Inject
    private LedgerEntries entries;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /**
     * Credits once what the source and reference name, however often it is asked for.
     *
     * @return id of the credit, also when it was given before
     * @throws Refusal ledger.R5 when the caller may not credit this person from this source
     */
    @AllowedTo({
        Role.THERAPIST,
        Role.SUPERVISOR,
        Role.INSTITUTION,
        Role.SECRETARIAT,
        Role.CUR_MEMBER,
        Role.CUR_CHAIR,
        Role.SYSTEM
    })
    @Transactional
    public long credit(long person, Credit credit) {
        if (!mayCredit(person, credit)) {
            throw new Refusal("ledger.R5");
        }
        OptionalLong added =
                entries.add(person, credit, time.now(), caller.get().id());
        if (added.isEmpty()) {
            return entries.credited(person, credit.source(), credit.reference()).orElseThrow();
        }
        journal.record(JournalAct.of("ledger.credit.given")
                .about(person)
                .object("ledger_entry", added.getAsLong())
                .with("kind", credit.kind())
                .with("amount", credit.amount().toPlainString())
                .with("source", credit.source())
                .with("reference", credit.reference()));
        return added.getAsLong();
    }

    /**
     * Somebody who checked it says that it is right; said twice, it stays confirmed.
     *
     * @throws Refusal ledger.R6 when there is no such credit, or it was reversed
     */
    @Transactional
    public void confirm(long person, long credit) {
        CreditLine line = standing(person, credit);
        if (line.checked()) {
            return;
        }
        entries.confirm(person, credit, time.now(), caller.get().id());
        journal.record(JournalAct.of("ledger.credit.confirmed").about(person).object("ledger_entry", credit));
    }

    /**
     * It no longer counts.
     *
     * @throws Refusal ledger.R6 when there is no such credit, it was reversed before, or no reason of at most 1000 characters
     *     is given; ledger.R7 when a person may not take it back
     */
    @AllowedTo({
        Role.THERAPIST,
        Role.SUPERVISOR,
        Role.INSTITUTION,
        Role.SECRETARIAT,
        Role.CUR_MEMBER,
        Role.CUR_CHAIR,
        Role.SYSTEM
    })
    @Transactional
    public void reverse(long person, long credit, String reason) {
        CreditLine line = standing(person, credit);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new Refusal("ledger.R6");
        }
        if (!mayReverse(person, line)) {
            throw new Refusal("ledger.R7");
        }
        entries.reverse(person, credit, reason.strip(), time.now(), caller.get().id());
        journal.record(JournalAct.of("ledger.credit.reversed")
                .about(person)
                .object("ledger_entry", credit)
                .with("reason", reason.strip()));
    }

    private CreditLine standing(long person, long credit) {
        return entries.lock(person, credit).filter(CreditLine::stands).orElseThrow(() -> new Refusal("ledger.R6"));
    }

    private boolean mayCredit(long person, Credit credit) {
        Caller who = caller.get();
        return switch (credit.source()) {
            case SELF -> credit.provisional() && isSelf(who, person);
            case ATTENDANCE -> who.role() == Role.SYSTEM || isOffice(who) || isProvider(who) && !isSelf(who, person);
            case OFFICE -> isOffice(who);
        };
    }

    private boolean mayReverse(long person, CreditLine line) {
        Caller who = caller.get();
        if (isOffice(who) || who.role() == Role.SYSTEM) {
            return true;
        }
        boolean own = line.credit().source() == CreditSource.SELF && isSelf(who, person);
        boolean given = line.credit().source() == CreditSource.ATTENDANCE && isProvider(who) && !isSelf(who, person);
        return (own || given) && line.usedFor().isEmpty();
    }

    private static boolean isSelf(Caller who, long person) {
        return who.personId() != null && who.personId() == person;
    }

    private static boolean isProvider(Caller who) {
        return who.role() == Role.SUPERVISOR || who.role() == Role.INSTITUTION;
    }

    private static boolean isOffice(Caller who) {
        return switch (who.role()) {
            case SECRETARIAT, CUR_MEMBER, CUR_CHAIR -> true;
            default -> false;
        };
    }
}
