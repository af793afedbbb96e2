package nl.mbtregister.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mbtregister.admission.rules.ApplicationState;
import nl.mbtregister.admission.rules.Criterion;
import nl.mbtregister.admission.rules.Proposal;
import nl.mbtregister.admission.rules.Vote;
import nl.mbtregister.admission.rules.Votes;
import nl.mbtregister.admission.rules.Weighing;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.letters.PostingLetters;
import nl.mbtregister.letters.rules.Message;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** Members of the committee vote; the second of two who agree thereby makes the decision, with all that follows from it. */
@ApplicationScoped
@AllowedTo({Role.CUR_MEMBER, Role.CUR_CHAIR})
public class DecidingApplication {
    @Inject
    private Applications applications;

    @Inject
    private Conflicts conflicts;

    @Inject
    private Ballots ballots;

    @Inject
    private Filings filings;

    @Inject
    private Decisions decisions;

    @Inject
    private Verdicts verdicts;

    @Inject
    private DecisionLetter letter;

    @Inject
    private PostingLetters letters;

    @Inject
    private KeepingJournal journal;

    @Inject
    private DoingOnce doing;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /**
     * @return true when this vote made the decision
     * @throws Refusal admission.R27 with the name and the moment of the other when it was decided already; admission.R16 or
     *     admission.R17 when the member may not see the file; admission.R21 to admission.R25 when the vote cannot count
     */
    @Transactional
    public boolean vote(UUID key, long id, Proposal proposal) {
        Optional<String> before = doing.once(key, "admission.vote", id, proposal);
        if (before.isPresent()) {
            return Boolean.parseBoolean(before.get());
        }
        Application application = applications.lockFiled(id);
        decisions.of(application).ifPresent(DecidingApplication::refuse);
        if (application.state() != ApplicationState.COMMITTEE_REVIEW) {
            throw new Refusal("admission.R11");
        }
        conflicts.admit(application);
        Filings.Frozen frozen = filings.newest(application);
        List<Criterion> criteria = Ballots.criteria(
                frozen.judgement(), ballots.marks(application, caller.get().id()));
        Vote vote = new Vote(
                caller.get().id(), caller.get().name(), caller.get().role() == Role.CUR_CHAIR, proposal, time.now());
        Votes votes = ballots.votes(application).with(vote);
        Weighing.check(proposal, criteria);
        ballots.cast(application, vote);
        journal.record(JournalAct.of("admission.vote.cast")
                .about(application.person())
                .object("application", id)
                .with("proposal", proposal));
        votes.outcome().ifPresent(outcome -> verdicts.make(application, outcome, frozen.judgement(), votes));
        boolean decided = votes.outcome().isPresent();
        doing.done(key, String.valueOf(decided));
        return decided;
    }

    /**
     * The letter that would be sent if the decision were made now on the caller's own marks.
     *
     * @throws Refusal admission.R23 to admission.R25 when those do not bear the proposal; admission.R15 to admission.R17 when
     *     the member may not see the file
     */
    @Transactional
    public Message preview(long id, Proposal proposal) {
        Application application = applications.filed(id);
        conflicts.admit(application);
        Filings.Frozen frozen = filings.newest(application);
        List<Criterion> criteria = Ballots.criteria(
                frozen.judgement(), ballots.marks(application, caller.get().id()));
        Weighing.check(proposal, criteria);
        return letters.written(letter.write(application, proposal, frozen.judgement(), criteria));
    }

    private static void refuse(Decision decision) {
        throw new Refusal("admission.R27", decision.by(), decision.at());
    }
}
