package nl.mbtregister.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mbtregister.criteria.rules.self.SelfRow;
import nl.mbtregister.criteria.rules.self.TeamMeeting;
import nl.mbtregister.criteria.rules.self.TeamMember;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Look;
import nl.mbtregister.programme.ComputedAnswer;
import nl.mbtregister.programme.JudgingTeams;
import org.jspecify.annotations.Nullable;

/** Who acts for an institution reads what the register answers of a programme by itself, row by row. */
@Named
@RequestScoped
public class JudgedPage {
    @Inject
    private JudgingTeams judging;

    @Inject
    private Form form;

    @Inject
    private Sentences t;

    private JudgingTeams.@Nullable Own own;

    /** Answers 404 for a programme of another institution. */
    public void answer() {
        try {
            own = judging.own(form.text("number"));
        } catch (Refusal none) {
            form.notFound();
        }
    }

    public JudgingTeams.@Nullable Own getOwn() {
        return own;
    }

    public Look look(ComputedAnswer answer) {
        if (!answer.finding().met()) {
            return Look.STOPPED;
        }
        return answer.turn() == null ? Look.GOOD : Look.SOON;
    }

    public String label(ComputedAnswer answer) {
        return t.get(answer.finding().met() ? "programme.judged.met" : "programme.judged.unmet");
    }

    /** What a need is about, how much of it there is, and why each row counts or does not. */
    public List<String> rows(List<SelfRow> rows) {
        return rows.stream()
                .map(row -> t.of("programme.judged.row", what(row), row.reason()))
                .toList();
    }

    private String what(SelfRow row) {
        TeamMember member = row.member();
        if (member != null) {
            return member.name().isEmpty() ? t.get("programme.judged.unnamed") : member.name();
        }
        TeamMeeting meeting = row.meeting();
        return meeting == null ? "" : t.show(row.need()) + ", " + t.show(meeting.day());
    }
}
