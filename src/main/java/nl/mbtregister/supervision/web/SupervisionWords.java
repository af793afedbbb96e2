package nl.mbtregister.supervision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.rulebook.rules.Ground;
import nl.mbtregister.rulebook.rules.Reason;
import nl.mbtregister.supervision.LedgerRow;

/** What a row of supervision gives, in words: {@code #{supervisionWords}}. */
@Named
@RequestScoped
public class SupervisionWords {
    @Inject
    private Sentences t;

    /** "= 1 sessie". */
    public String credit(LedgerRow row) {
        return "= " + sessions(row.credit().sessions());
    }

    /** "1 sessie". */
    public String sessions(BigDecimal sessions) {
        boolean one = sessions.compareTo(BigDecimal.ONE) == 0;
        return t.of(one ? "supervision.sessions.one" : "supervision.sessions.other", sessions);
    }

    /** Why it gives nothing, and what the supervisee can do about that; empty when it gives something. */
    public String advice(LedgerRow row) {
        Reason reason = row.credit().reason();
        boolean explain = reason != null && reason.ground() == Ground.SUPERVISOR_NOT_REGISTERED;
        return explain ? reason(row) + " " + t.get("supervision.notregistered.explain") : reason(row);
    }

    /** Why it gives nothing; empty when it gives something. */
    public String reason(LedgerRow row) {
        Reason reason = row.credit().reason();
        if (reason == null) {
            return "";
        }
        if (reason.ground() == Ground.SUPERVISOR_NOT_REGISTERED) {
            return t.of(
                    "supervision.notregistered",
                    row.meeting().supervisor().name(),
                    row.meeting().day());
        }
        return t.of("Ground." + reason.ground().name(), reason.arguments().toArray());
    }

    public String present(LedgerRow row) {
        return t.count("supervision.present", row.meeting().present());
    }

    /** How the tag of a state looks. */
    public String look(LedgerRow row) {
        return switch (row.attendance().state()) {
            case WAITING -> "WAITING";
            case SENT_BACK -> "CONDITION";
            case SIGNED -> "GOOD";
        };
    }
}
