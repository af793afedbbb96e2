package nl.mbtregister.education;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.mbtregister.documents.ReadingDocuments;
import nl.mbtregister.education.rules.ActivityClaim;
import nl.mbtregister.education.rules.Likeness;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.ledger.CreditLine;
import nl.mbtregister.ledger.CreditingLedger;
import nl.mbtregister.ledger.ReadingLedger;
import nl.mbtregister.ledger.rules.Credit;
import nl.mbtregister.ledger.rules.CreditKind;
import nl.mbtregister.ledger.rules.CreditSource;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.rulebook.PublishedRulebook;

/** A person enters what he or she did to keep a registration up, and takes back what was wrong. */
@ApplicationScoped
@AllowedTo(Role.THERAPIST)
public class ReportingActivity {
    @Inject
    private CreditingLedger crediting;

    @Inject
    private ReadingLedger ledger;

    @Inject
    private ReadingDocuments documents;

    @Inject
    private PublishedRulebook rules;

    @Inject
    private DoingOnce doing;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /**
     * What it would give, and what there is that looks like it. Nothing is entered.
     *
     * @throws Refusal education.R3, R4 or R9 when it cannot be entered
     */
    @Transactional
    public LookedAt look(ActivityClaim claim) {
        return look(claim, "look");
    }

    /**
     * Enters it; it counts from now on and waits to be checked. When the person says that it is what is there already, that
     * stays, unless it has no certificate and this one has: then this one takes its place.
     *
     * @param joining the reason that the ledger then keeps for what made place
     * @return id of the credit that stands; 0 when meetings of supervision give these hours
     * @throws Refusal as {@link #look}; education.R10 when something looks like it and the person does not say whether it is
     *     the same
     */
    @Transactional
    public long report(UUID once, ActivityClaim claim, Likeness likeness, String joining) {
        LookedAt looked = look(claim, once.toString());
        Optional<String> before = doing.once(once, "education.activity.report", claim, likeness);
        if (before.isPresent()) {
            return Long.parseLong(before.get());
        }
        long id = looked.isTwin() ? decided(looked, likeness, joining) : credit(looked.credit());
        doing.done(once, String.valueOf(id));
        return id;
    }

    /** @throws Refusal ledger.R6 without a reason or when it does not stand, ledger.R7 when it may not be taken back */
    @Transactional
    public void takeBack(long id, String reason) {
        crediting.reverse(caller.get().person(), id, reason);
    }

    private LookedAt look(ActivityClaim claim, String reference) {
        claim.on(time.today());
        if (claim.document() != null) {
            requireOwn(claim.document());
        }
        Credit credit = claim.credit(
                reference,
                rules.rulebook().on(claim.lastDay()).orElseThrow(() -> new Refusal("education.R9", claim.lastDay())));
        boolean supervised = claim.what().kind() == CreditKind.SUPERVISION_RECEIVED
                && ledger.isSupervised(caller.get().person(), claim.firstDay(), claim.lastDay());
        return new LookedAt(credit, ledger.alike(caller.get().person(), credit), supervised);
    }

    private void requireOwn(long document) {
        try {
            documents.requireOwn(document);
        } catch (Refusal notOwn) {
            throw new Refusal("education.R4");
        }
    }

    private long decided(LookedAt looked, Likeness likeness, String joining) {
        return switch (likeness) {
            case UNSAID -> throw new Refusal("education.R10");
            case OTHER -> credit(looked.credit());
            case SAME -> looked.alike().isEmpty() ? 0 : joined(looked.alike().getFirst(), looked.credit(), joining);
        };
    }

    private long joined(CreditLine there, Credit credit, String joining) {
        boolean better = credit.document() != null && there.credit().document() == null;
        if (!better
                || !there.waits()
                || there.credit().source() != CreditSource.SELF
                || !there.usedFor().isEmpty()) {
            return there.id();
        }
        crediting.reverse(caller.get().person(), there.id(), joining);
        return credit(credit);
    }

    private long credit(Credit credit) {
        return crediting.credit(caller.get().person(), credit);
    }
}
