package nl.mbtregister.education;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.mbtregister.accreditation.Calculation;
import nl.mbtregister.accreditation.CourseEdition;
import nl.mbtregister.accreditation.CourseVersion;
import nl.mbtregister.accreditation.ReadingCalendar;
import nl.mbtregister.documents.ReadingDocuments;
import nl.mbtregister.education.rules.ActivityClaim;
import nl.mbtregister.education.rules.AttendedClaim;
import nl.mbtregister.education.rules.Claimed;
import nl.mbtregister.education.rules.Likeness;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.ledger.CreditLine;
import nl.mbtregister.ledger.CreditingLedger;
import nl.mbtregister.ledger.ReadingLedger;
import nl.mbtregister.ledger.rules.Credit;
import nl.mbtregister.ledger.rules.CreditKind;
import nl.mbtregister.ledger.rules.CreditSource;
import nl.mbtregister.ledger.rules.SumLine;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.rulebook.PublishedRulebook;
import nl.mbtregister.rulebook.rules.Edition;

/** A person enters what he or she did to keep a registration up, and takes back what was wrong. */
@ApplicationScoped
@AllowedTo(Role.THERAPIST)
public class ReportingActivity {
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    @Inject
    private CreditingLedger crediting;

    @Inject
    private ReadingLedger ledger;

    @Inject
    private ReadingDocuments documents;

    @Inject
    private ReadingCalendar courses;

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
     * @throws Refusal education.R3, R4, R9 or R12 when it cannot be entered
     */
    @Transactional
    public LookedAt look(Claimed claim) {
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
    public long report(UUID once, Claimed claim, Likeness likeness, String joining) {
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

    private LookedAt look(Claimed claim, String reference) {
        if (claim.document() != null) {
            requireOwn(claim.document());
        }
        Credit credit = switch (claim) {
            case ActivityClaim activity -> activity.on(time.today()).credit(reference, edition(activity));
            case AttendedClaim attended ->
                attended(
                        courses.heldOn(attended.accreditation(), attended.lastDay())
                                .orElseThrow(() -> new Refusal("education.R12")),
                        attended,
                        reference);
        };
        boolean supervised = credit.kind() == CreditKind.SUPERVISION_RECEIVED
                && ledger.isSupervised(caller.get().person(), credit.firstDay(), credit.lastDay());
        return new LookedAt(credit, ledger.alike(caller.get().person(), credit), supervised);
    }

    private Edition edition(ActivityClaim claim) {
        return rules.rulebook().on(claim.lastDay()).orElseThrow(() -> new Refusal("education.R9", claim.lastDay()));
    }

    /** All points of the course: whoever was there for a part of it gets those of the list later. */
    private Credit attended(CourseEdition course, AttendedClaim claim, String reference) {
        CourseVersion held = course.held();
        Claimed.requireOver(course.plan().lastDay(), time.today());
        Calculation reckoned = held.fixed().calculation();
        return new Credit(
                CreditKind.TEACHING,
                held.content().title(),
                held.provider().name(),
                course.plan().firstDay(),
                course.plan().lastDay(),
                BigDecimal.valueOf(held.points()),
                BigDecimal.valueOf(reckoned.minutes()).divide(MINUTES, 2, RoundingMode.HALF_UP),
                Objects.requireNonNull(held.content().theme()).counted(),
                held.accreditation(),
                true,
                CreditSource.SELF,
                reference,
                reckoned.edition(),
                SumLine.of(reckoned.sum()),
                claim.document());
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
