package nl.mbtregister.admission;

import static nl.mbtregister.admission.FixtureApplicants.desk;
import static nl.mbtregister.admission.FixtureApplicants.member;
import static nl.mbtregister.admission.FixtureApplicants.therapist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mbtregister.admission.rules.CriterionMark;
import nl.mbtregister.admission.rules.Proposal;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.register.FixturePeople;
import nl.mbtregister.register.PublishingEntries;
import nl.mbtregister.register.rules.Act;
import nl.mbtregister.rulebook.rules.Finding;
import nl.mbtregister.rulebook.rules.Requirement;

/** People whose registration ends, and their renewals on the way. From each call on the test acts as whoever acted last. */
@ApplicationScoped
public class FixtureRenewals {
    @Inject
    private FixturePeople people;

    @Inject
    private PublishingEntries publishing;

    @Inject
    private StartingApplication starting;

    @Inject
    private FillingApplication filling;

    @Inject
    private ShowingApplication showing;

    @Inject
    private FilingApplication filing;

    @Inject
    private CheckingCompleteness checking;

    @Inject
    private DeclaringConflict declaring;

    @Inject
    private OpeningApplication opening;

    @Inject
    private MarkingCriteria marking;

    @Inject
    private DecidingApplication deciding;

    @Inject
    private CurrentCaller caller;

    /** Holds these titles for five years, each until its day; the basic title without end. */
    public long holder(Map<Title, LocalDate> ends) {
        long id = people.enrolled().personId();
        var drafts = new ArrayList<nl.mbtregister.register.rules.Draft>();
        drafts.add(people.draft("2015-01-01", new Act.Granted(Title.BASIC_THERAPIST, null)));
        ends.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(end -> drafts.add(people.draft(
                        end.getValue().minusYears(5).toString(), new Act.Granted(end.getKey(), end.getValue()))));
        publishing.publish(id, 0, drafts);
        return id;
    }

    /** A therapist through the day before. */
    public long therapistUntil(LocalDate end) {
        return holder(Map.of(Title.THERAPIST, end));
    }

    /** A draft in which everything that falls short is explained. */
    public long draft(long person, Title title) {
        caller.becomes(therapist(person));
        long id = starting.renew(UUID.randomUUID(), title);
        filling.confirm(id);
        Map<String, String> explained = showing.mine().orElseThrow().judgement().findings().stream()
                .filter(Finding::blocks)
                .map(Finding::requirement)
                .collect(Collectors.toMap(Requirement::id, requirement -> "I was abroad."));
        filling.explain(id, explained);
        return id;
    }

    public long filed(long person, Title title) {
        long id = draft(person, title);
        filing.file(UUID.randomUUID(), id, true);
        return id;
    }

    public long inReview(long person, Title title) {
        long id = filed(person, title);
        caller.becomes(desk());
        checking.takeOn(id);
        checking.complete(UUID.randomUUID(), id);
        return id;
    }

    /** Two members agree. */
    public void decided(long id, Proposal proposal) {
        for (Caller member : List.of(member("m1"), member("m2"))) {
            caller.becomes(member);
            declaring.declare(id, "");
            for (Finding finding : opening.open(id).judgement().findings()) {
                marking.mark(
                        id,
                        finding.requirement().id(),
                        proposal == Proposal.APPROVE ? CriterionMark.MET : CriterionMark.NOT_MET,
                        "Looked at.");
            }
            deciding.vote(UUID.randomUUID(), id, proposal);
        }
    }
}
