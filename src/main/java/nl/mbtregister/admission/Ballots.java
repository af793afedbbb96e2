package nl.mbtregister.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.mbtregister.admission.rules.Criterion;
import nl.mbtregister.admission.rules.CriterionMark;
import nl.mbtregister.admission.rules.Proposal;
import nl.mbtregister.admission.rules.Vote;
import nl.mbtregister.admission.rules.Votes;
import nl.mbtregister.platform.Sql;
import nl.mbtregister.rulebook.rules.Finding;
import nl.mbtregister.rulebook.rules.Judgement;

/** What the members of the committee think of the criteria, and their votes. */
@ApplicationScoped
class Ballots {
    @Inject
    private Sql sql;

    /** A member's mark on one requirement. */
    record Marked(String requirement, CriterionMark mark, String reason) {}

    /** The member's marks by requirement. */
    Map<String, Marked> marks(Application application, String member) {
        Map<String, Marked> marks = new LinkedHashMap<>();
        sql.all(
                        "select requirement, mark, reason from criterion_mark where application_id = ? and member = ?",
                        row -> new Marked(row.getString(1), CriterionMark.valueOf(row.getString(2)), row.getString(3)),
                        application.id(),
                        member)
                .forEach(marked -> marks.put(marked.requirement(), marked));
        return marks;
    }

    void mark(Application application, String member, Marked marked, Instant at) {
        sql.change("""
                insert into criterion_mark (application_id, member, requirement, mark, reason, at) values (?, ?, ?, ?, ?, ?)
                on conflict (application_id, member, requirement) do update
                  set mark = excluded.mark, reason = excluded.reason, at = excluded.at""", application.id(), member, marked.requirement(), marked.mark(), marked.reason(), at);
    }

    /** Those on what was filed last; who voted before the supplement votes anew. */
    Votes votes(Application application) {
        return new Votes(sql.all(
                "select * from vote where application_id = ? and filing = ? order by at, member",
                row -> new Vote(
                        row.getString("member"),
                        row.getString("name"),
                        row.getBoolean("chair"),
                        Proposal.valueOf(row.getString("proposal")),
                        Sql.instant(row, "at")),
                application.id(),
                application.filings()));
    }

    void cast(Application application, Vote vote) {
        sql.change(
                "insert into vote (application_id, filing, member, name, chair, proposal, at) values (?, ?, ?, ?, ?, ?, ?)",
                application.id(),
                application.filings(),
                vote.member(),
                vote.name(),
                vote.chair(),
                vote.proposal(),
                vote.at());
    }

    /** Every criterion with the finding of the rules and the mark of a member. */
    static List<Criterion> criteria(Judgement judgement, Map<String, Marked> marks) {
        return judgement.findings().stream()
                .map(finding -> {
                    String id = finding.requirement().id();
                    Marked marked = marks.get(id);
                    return new Criterion(
                            id,
                            finding.outcome() != Finding.Outcome.NOT_MET,
                            finding.requirement().advice(),
                            marked == null ? null : marked.mark(),
                            marked == null ? "" : marked.reason());
                })
                .toList();
    }
}
