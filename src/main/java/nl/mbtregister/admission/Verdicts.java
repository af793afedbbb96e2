package nl.mbtregister.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mbtregister.admission.rules.Actor;
import nl.mbtregister.admission.rules.ApplicationStep;
import nl.mbtregister.admission.rules.Criterion;
import nl.mbtregister.admission.rules.Proposal;
import nl.mbtregister.admission.rules.Vote;
import nl.mbtregister.admission.rules.Votes;
import nl.mbtregister.ledger.UsingCredits;
import nl.mbtregister.letters.Letter;
import nl.mbtregister.letters.PostingLetters;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Time;
import nl.mbtregister.register.PublishingEntries;
import nl.mbtregister.register.ReadingEntries;
import nl.mbtregister.register.rules.Act;
import nl.mbtregister.register.rules.Basis;
import nl.mbtregister.register.rules.Draft;
import nl.mbtregister.rulebook.rules.Edition;
import nl.mbtregister.rulebook.rules.Figure;
import nl.mbtregister.rulebook.rules.Judgement;
import org.jspecify.annotations.Nullable;

/** All that follows from a decision, in the transaction of the vote that made it. */
@ApplicationScoped
class Verdicts {
    @Inject
    private Applications applications;

    @Inject
    private Ballots ballots;

    @Inject
    private Decisions decisions;

    @Inject
    private Renewals renewals;

    @Inject
    private Progress progress;

    @Inject
    private DecisionLetter writing;

    @Inject
    private PostingLetters letters;

    @Inject
    private PublishingEntries publishing;

    @Inject
    private ReadingEntries reading;

    @Inject
    private UsingCredits using;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    void make(Application application, Proposal outcome, Judgement judgement, Votes votes) {
        List<Criterion> criteria = agreed(application, outcome, judgement, votes);
        LocalDate today = time.today();
        Letter letter = writing.write(application, outcome, judgement, criteria);
        Long entry = outcome == Proposal.APPROVE
                ? publish(application, judgement.question().edition())
                : null;
        if (outcome == Proposal.REJECT) {
            renewals.closed(application);
        }
        if (outcome == Proposal.APPROVE) {
            Application approved = application.take(ApplicationStep.APPROVE, Actor.COMMITTEE);
            applications.note(application.id(), ApplicationStep.APPROVE, approved.state(), caller.get(), time.now());
            applications.save(
                    approved.take(ApplicationStep.PUBLISH, Actor.REGISTER).decidedOn(today),
                    ApplicationStep.PUBLISH,
                    caller.get(),
                    time.now());
            progress.record(application, "approved");
            decisions.use(judgement, application.person(), application.title());
            using.use(application.person(), judgement, application.fixed().reference());
        } else {
            progress.take(application, ApplicationStep.REJECT, "rejected", now -> now.decidedOn(today));
        }
        decisions.add(
                application, outcome, criteria, letters.written(letter).text(), entry, caller.get(), time.now(), today);
        progress.post(letter);
    }

    private long publish(Application application, Edition edition) {
        if (application.isRenewal()) {
            return renewals.renewed(application, edition);
        }
        LocalDate today = time.today();
        LocalDate end = end(edition, application, today);
        long last = reading.of(application.person())
                .map(ReadingEntries.Read::lastEntry)
                .orElse(0L);
        Draft granted = Draft.of(
                today,
                Basis.DECISION,
                application.fixed().reference(),
                edition.from(),
                new Act.Granted(application.title(), end));
        return publishing.publish(application.person(), last, List.of(granted)).getFirst();
    }

    private static @Nullable LocalDate end(Edition edition, Application application, LocalDate today) {
        Optional<Figure> years = Optional.ofNullable(edition.renewal()).flatMap(r -> r.years(application.title()));
        return years.map(figure -> today.plusYears(figure.whole())).orElse(null);
    }

    /** The marks of those who agree, each criterion once: failed when one of them failed it, with all their reasons. */
    private List<Criterion> agreed(Application application, Proposal outcome, Judgement judgement, Votes votes) {
        Map<String, List<Criterion>> marks = new LinkedHashMap<>();
        for (Vote vote : votes.cast()) {
            if (vote.proposal() == outcome) {
                Ballots.criteria(judgement, ballots.marks(application, vote.member()))
                        .forEach(criterion -> marks.computeIfAbsent(criterion.requirement(), id -> new ArrayList<>())
                                .add(criterion));
            }
        }
        return marks.values().stream().map(Verdicts::together).toList();
    }

    private static Criterion together(List<Criterion> same) {
        Criterion first = same.stream().filter(Criterion::fails).findFirst().orElse(same.getFirst());
        String reasons = same.stream()
                .filter(criterion -> criterion.mark() == first.mark())
                .map(Criterion::reason)
                .flatMap(Stream::of)
                .filter(reason -> !reason.isBlank())
                .distinct()
                .collect(Collectors.joining("\n"));
        return new Criterion(first.requirement(), first.met(), first.advice(), first.mark(), reasons);
    }
}
