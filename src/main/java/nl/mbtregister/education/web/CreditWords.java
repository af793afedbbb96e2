package nl.mbtregister.education.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import nl.mbtregister.ledger.CreditLine;
import nl.mbtregister.ledger.rules.Balance;
import nl.mbtregister.ledger.rules.Credit;
import nl.mbtregister.ledger.rules.CreditKind;
import nl.mbtregister.ledger.rules.SumLine;
import nl.mbtregister.platform.Sentences;

/** How credits are said on a page. */
@Named
@RequestScoped
public class CreditWords {
    private static final int MINUTES = 60;

    @Inject
    private Sentences t;

    /** "4 punten nascholing". */
    public String amount(CreditKind kind, BigDecimal amount) {
        boolean one = amount.compareTo(BigDecimal.ONE) == 0;
        String much = switch (kind) {
            case TEACHING ->
                one ? t.of("education.activity.points.one", amount) : t.of("education.activity.points.other", amount);
            case SUPERVISION_GIVEN ->
                one
                        ? t.of("education.activity.sessions.one", amount)
                        : t.of("education.activity.sessions.other", amount);
            case MBT_WORK, INTERVISION, SUPERVISION_RECEIVED -> hours(amount);
        };
        return t.of("education.activity.amount", much, kind);
    }

    /** "van 3 tot en met 5 maart 2026", or one day. */
    public String days(Credit credit) {
        return credit.firstDay().equals(credit.lastDay())
                ? t.show(credit.firstDay())
                : t.of("education.activity.days", credit.firstDay(), credit.lastDay());
    }

    /** "5 uur − pauze 1 uur": the first line of the sum, in short; empty when the amount says it all. */
    public String brief(Credit credit) {
        return credit.kind() != CreditKind.TEACHING || credit.calculation().isEmpty()
                ? ""
                : brief(credit.calculation().getFirst());
    }

    /** Line by line how it was reckoned. */
    public List<String> sum(Credit credit) {
        return credit.kind() == CreditKind.TEACHING
                ? credit.calculation().stream().map(this::line).toList()
                : List.of();
    }

    private String line(SumLine line) {
        String sum = t.of(
                "education.activity.sum",
                brief(line),
                span(line.effective()),
                amount(CreditKind.TEACHING, line.gives()));
        return line.remark() == null ? sum : t.of("education.activity.sum.remark", sum, line.remark());
    }

    private String brief(SumLine line) {
        return line.breaks() == 0
                ? span(line.gross())
                : t.of("education.activity.brief", span(line.gross()), span(line.breaks()));
    }

    private String span(int minutes) {
        return minutes % MINUTES == 0
                ? hours(BigDecimal.valueOf(minutes / MINUTES))
                : t.of("education.activity.minutes", minutes);
    }

    private String hours(BigDecimal hours) {
        return hours.compareTo(BigDecimal.ONE) == 0
                ? t.of("education.activity.hours.one", hours)
                : t.of("education.activity.hours.other", hours);
    }

    /** Whether it counts as far as the ledger knows. Teaching that nobody checked needs its certificate (ledger.R9). */
    public boolean counts(CreditLine line) {
        Credit credit = line.credit();
        return line.stands()
                && (line.checked()
                        || credit.kind() != CreditKind.TEACHING
                        || credit.document() != null
                        || credit.accreditation() != null);
    }

    /** How it stands: a {@link nl.mbtregister.platform.web.Look} by name. */
    public String look(CreditLine line) {
        return !line.stands() ? "REMOVED" : !counts(line) ? "CONDITION" : line.checked() ? "GOOD" : "WAITING";
    }

    public String state(CreditLine line) {
        return t.get(
                !line.stands()
                        ? "education.activity.reversed"
                        : !counts(line)
                                ? "education.activity.paperless"
                                : line.checked() ? "education.activity.checked" : "education.activity.waits");
    }

    public List<CreditKind> kinds(Balance balance) {
        return List.copyOf(balance.counts().keySet());
    }
}
