package nl.mbtregister.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Level;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.letters.Letter;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.letters.PostingLetters;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.register.PublishingEntries;
import nl.mbtregister.register.ReadingTerms;
import nl.mbtregister.register.Terms;
import nl.mbtregister.register.rules.Act;
import nl.mbtregister.register.rules.Basis;
import nl.mbtregister.register.rules.Draft;
import nl.mbtregister.register.rules.Extension;
import nl.mbtregister.register.rules.State;
import nl.mbtregister.register.rules.Term;
import nl.mbtregister.renewal.rules.MoreTime;
import nl.mbtregister.renewal.rules.MoreTimeRules;
import nl.mbtregister.renewal.rules.RequestState;
import nl.mbtregister.rulebook.PublishedRulebook;

/** The office grants or refuses postponement; a plan of repair is a matter for the committee. */
@ApplicationScoped
@AllowedTo({Role.SECRETARIAT, Role.CUR_MEMBER, Role.CUR_CHAIR})
public class DecidingTime {
    @Inject
    private TimeRequests requests;

    @Inject
    private ReadingTerms terms;

    @Inject
    private PublishingEntries publishing;

    @Inject
    private Recipients recipients;

    @Inject
    private PostingLetters letters;

    @Inject
    private KeepingJournal journal;

    @Inject
    private PublishedRulebook rules;

    @Inject
    private DoingOnce doing;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /** Those that wait; the journal notes who looked. */
    @Transactional
    public List<TimeRequest> waiting() {
        journal.record(JournalAct.of("renewal.time.listed"));
        return requests.open();
    }

    /**
     * @throws Refusal renewal.R8 when it was decided already or is not the caller's to decide, or the title is not held any
     *     more
     */
    @Transactional
    public void grant(UUID key, long id) {
        if (doing.once(key, "renewal.time.grant", id).isPresent()) {
            return;
        }
        TimeRequest request = own(id);
        LocalDate today = time.today();
        Terms known = terms.of(request.person(), today);
        Term term = known.held(request.title())
                .filter(each -> each.held() != State.RENEWAL && !each.isEndless())
                .orElseThrow(() -> new Refusal("renewal.R8"));
        LocalDate end = MoreTimeRules.end(term.days().lastDay().orElseThrow().plusDays(1), request.months());
        List<Draft> drafts = new ArrayList<>();
        for (Title title : together(known, term, end)) {
            drafts.add(Draft.of(
                    today,
                    Basis.DECISION,
                    "T-" + id,
                    rules.rulebook().on(today).orElseThrow().from(),
                    new Act.Extended(title, end, ground(request.kind()))));
        }
        long entry =
                publishing.publish(request.person(), known.lastEntry(), drafts).getLast();
        requests.decide(id, RequestState.GRANTED, null, entry, caller.get(), time.now());
        record(request, RequestState.GRANTED);
        letters.post(Letter.to(
                        recipients.of(request.person()),
                        request.kind() == MoreTime.REPAIR ? LetterKind.REPAIR_GRANTED : LetterKind.POSTPONEMENT_GRANTED,
                        "extension_request " + id)
                .with("title", recipients.name(request.title()))
                .with("through", end.minusDays(1)));
    }

    /** @throws Refusal renewal.R8 as for {@link #grant}, renewal.R9 without a reason */
    @Transactional
    public void refuse(UUID key, long id, String reason) {
        if (doing.once(key, "renewal.time.refuse", id, reason).isPresent()) {
            return;
        }
        TimeRequest request = own(id);
        if (reason.isBlank()) {
            throw new Refusal("renewal.R9");
        }
        requests.decide(id, RequestState.REFUSED, reason.strip(), null, caller.get(), time.now());
        record(request, RequestState.REFUSED);
        letters.post(Letter.to(recipients.of(request.person()), LetterKind.MORE_TIME_REFUSED, "extension_request " + id)
                .with("title", recipients.name(request.title()))
                .with("reason", reason.strip()));
    }

    private TimeRequest own(long id) {
        Optional<TimeRequest> request = requests.lock(id).filter(TimeRequest::isOpen);
        return request.filter(one ->
                        one.kind() == MoreTime.POSTPONEMENT || caller.get().role() != Role.SECRETARIAT)
                .orElseThrow(() -> new Refusal("renewal.R8"));
    }

    /** A supervisor's title falls with what it rests on, so that gets the same time where it ends before. */
    private static List<Title> together(Terms known, Term term, LocalDate end) {
        List<Title> titles = new ArrayList<>();
        if (term.title() == Title.SUPERVISOR) {
            known.all().stream()
                    .filter(each -> each.title().level() == Level.SPECIALIST && each.held() != null)
                    .filter(each -> each.held() != State.RENEWAL)
                    .filter(each ->
                            each.days().end() != null && each.days().end().isBefore(end))
                    .map(Term::title)
                    .forEach(titles::add);
        }
        titles.add(term.title());
        return titles;
    }

    private void record(TimeRequest request, RequestState state) {
        journal.record(JournalAct.of("renewal.time.decided")
                .about(request.person())
                .object("extension_request", request.id())
                .with("state", state));
    }

    private static Extension ground(MoreTime kind) {
        return kind == MoreTime.REPAIR ? Extension.REPAIR : Extension.POSTPONEMENT;
    }
}
