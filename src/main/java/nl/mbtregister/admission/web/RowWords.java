package nl.mbtregister.admission.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Page;
import nl.mbtregister.rulebook.rules.Finding;
import nl.mbtregister.rulebook.rules.Reason;
import nl.mbtregister.rulebook.rules.portfolio.Activity;
import nl.mbtregister.rulebook.rules.portfolio.Assessment;
import nl.mbtregister.rulebook.rules.portfolio.Course;
import nl.mbtregister.rulebook.rules.portfolio.Declaration;
import nl.mbtregister.rulebook.rules.portfolio.Education;
import nl.mbtregister.rulebook.rules.portfolio.Employment;
import nl.mbtregister.rulebook.rules.portfolio.HeldTitle;
import nl.mbtregister.rulebook.rules.portfolio.Meeting;
import nl.mbtregister.rulebook.rules.portfolio.OutsideRegistration;
import nl.mbtregister.rulebook.rules.portfolio.Row;
import nl.mbtregister.rulebook.rules.portfolio.RowKind;
import nl.mbtregister.rulebook.rules.portfolio.Teaching;
import nl.mbtregister.rulebook.rules.portfolio.TreatmentCase;

/** How findings and the rows under them are said on a page. */
@Named
@RequestScoped
public class RowWords {
    @Inject
    private Sentences t;

    @Inject
    private Page page;

    /** One row in one line. */
    public String say(Row row) {
        return switch (row) {
            case Meeting m ->
                t.of("admission.row.meeting", m.day(), m.minutes(), t.count("admission.row.present", m.present()));
            case TreatmentCase c -> t.of("admission.row.case", c.form(), c.sessions(), span(c.span()));
            case Course c -> t.of("admission.row.course", c.course(), span(c.span()));
            case Education e -> t.of("admission.row.education", e.level(), e.obtained());
            case Employment e -> t.of("admission.row.employment", e.field(), span(e.span()));
            case OutsideRegistration o -> t.of("admission.row.outside", span(o.span()));
            case HeldTitle h -> t.of("admission.row.held", h.title(), span(h.span()));
            case Declaration d -> t.of("admission.row.declaration", d.day());
            case Teaching g -> t.of("admission.row.teaching", g.day(), g.points());
            case Activity a -> t.of("admission.row.activity", a.day(), a.amount());
            case Assessment a -> t.of("admission.row.assessment", a.day());
        };
    }

    public String why(Reason reason) {
        return t.of("Ground." + reason.ground(), reason.arguments().toArray());
    }

    /** "14 van 16 zittingen supervisie". */
    public String reached(Finding finding) {
        return t.of(
                "admission.finding.reached",
                finding.reached(),
                finding.needed(),
                t.unit(finding.needed(), finding.unit()));
    }

    /** The rows that count; none where the requirement is not asked of this person. */
    public List<Finding.Counted> counted(Finding finding) {
        return isAsked(finding) ? finding.counted() : List.of();
    }

    /** The rows that do not count; none where the requirement is not asked of this person, as all would say just that. */
    public List<Finding.NotCounted> notCounted(Finding finding) {
        return isAsked(finding) ? finding.notCounted() : List.of();
    }

    private static boolean isAsked(Finding finding) {
        return finding.outcome() != Finding.Outcome.NOT_APPLICABLE;
    }

    /** The page on which the rows are kept that this requirement asks for. */
    public String rowsPage(Finding finding) {
        RowKind kind = finding.unit().kind();
        return page.to(
                switch (kind) {
                    case MEETING -> "MY_SUPERVISION";
                    case CASE -> "MY_CASES";
                    case COURSE, EDUCATION -> "MY_EDUCATION";
                    case TEACHING, ACTIVITY -> "MY_ACTIVITIES";
                    case EMPLOYMENT -> "MY_WORK";
                    case OUTSIDE_REGISTRATION -> "MY_OUTSIDE";
                    case DECLARATION -> "MY_DECLARATION";
                    case HELD_TITLE, ASSESSMENT -> "MY_DETAILS";
                });
    }

    /** How a finding looks: a {@link nl.mbtregister.platform.web.Look} by name. */
    public String look(Finding finding) {
        return switch (finding.outcome()) {
            case MET, MET_BELOW_ADVICE -> "GOOD";
            case NOT_MET -> finding.requirement().advice() ? "PAST" : "CONDITION";
            case NOT_APPLICABLE -> "PAST";
        };
    }

    /** The word at the end of a finding. */
    public String label(Finding finding) {
        return finding.requirement().advice() && finding.outcome() == Finding.Outcome.NOT_MET
                ? t.get("admission.finding.advice")
                : t.show(finding.outcome());
    }

    private String span(Period span) {
        LocalDate last = span.lastDay().orElse(null);
        return last == null
                ? t.of("admission.row.since", span.from())
                : last.equals(span.from()) ? t.show(last) : t.of("admission.row.through", span.from(), last);
    }
}
