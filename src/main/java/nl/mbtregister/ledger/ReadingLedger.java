package nl.mbtregister.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.ledger.rules.Balance;
import nl.mbtregister.ledger.rules.Credit;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import org.jspecify.annotations.Nullable;

/** A person reads the own ledger; the office and the committee read that of a person whose file they work on. */
@ApplicationScoped
@AllowedTo({Role.THERAPIST, Role.SECRETARIAT, Role.CUR_MEMBER, Role.CUR_CHAIR})
public class ReadingLedger {
    @Inject
    private LedgerEntries entries;

    @Inject
    private LedgerBalances balances;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /**
     * Credits, latest first, reversed ones included. One statement.
     *
     * @param after the line after which the page begins; null for the first page
     * @param most lines on a page, 1 or more
     * @throws Refusal ledger.R10 when a therapist asks about somebody else
     */
    @Transactional
    public LedgerPage page(long person, @Nullable PageMark after, int most) {
        admit(person);
        return LedgerPage.of(entries.page(person, after, most + 1), most);
    }

    /**
     * One credit, as it stands or not.
     *
     * @throws Refusal ledger.R6 when this person has no such credit; ledger.R10 when a therapist asks about somebody else
     */
    @Transactional
    public CreditLine line(long person, long credit) {
        admit(person);
        return entries.line(person, credit).orElseThrow(() -> new Refusal("ledger.R6"));
    }

    /**
     * What stands in the registration period that runs. One statement.
     *
     * @throws Refusal ledger.R10 when a therapist asks about somebody else
     */
    @Transactional
    public InPeriod running(long person) {
        admit(person);
        return balances.running(person, time.today());
    }

    /**
     * What stands of what was done within these days, both included. One statement.
     *
     * @throws Refusal ledger.R10 when a therapist asks about somebody else
     */
    @Transactional
    public Balance balance(long person, LocalDate first, LocalDate last) {
        admit(person);
        return balances.balance(person, first, last);
    }

    /**
     * What stands, is of the same kind, shares a day and has the same name or the same accreditation number; oldest first.
     *
     * @throws Refusal ledger.R10 when a therapist asks about somebody else
     */
    @Transactional
    public List<CreditLine> alike(long person, Credit credit) {
        admit(person);
        return entries.alike(person, credit);
    }

    /**
     * Whether a meeting of supervision within these days gives hours of received supervision, signed or not.
     *
     * @throws Refusal ledger.R10 when a therapist asks about somebody else
     */
    @Transactional
    public boolean isSupervised(long person, LocalDate first, LocalDate last) {
        admit(person);
        return entries.isSupervised(person, first, last);
    }

    private void admit(long person) {
        Caller who = caller.get();
        if (who.role() == Role.THERAPIST && who.person() != person) {
            throw new Refusal("ledger.R10");
        }
    }
}
