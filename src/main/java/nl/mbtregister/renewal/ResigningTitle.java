package nl.mbtregister.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.kernel.Title;
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
import nl.mbtregister.register.rules.State;
import nl.mbtregister.rulebook.PublishedRulebook;

/** A therapist gives up a title. The register tells the person so by letter, as of every entry. */
@ApplicationScoped
@AllowedTo(Role.THERAPIST)
public class ResigningTitle {
    @Inject
    private ReadingTerms terms;

    @Inject
    private PublishingEntries publishing;

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

    /**
     * From today on the title is not held any more, nor what rests on it.
     *
     * @throws Refusal renewal.R10 when it is not held, or its renewal is pending and has to be withdrawn first
     */
    @Transactional
    public void resign(UUID key, Title title) {
        if (doing.once(key, "renewal.resign", title).isPresent()) {
            return;
        }
        LocalDate today = time.today();
        long person = caller.get().person();
        Terms known = terms.of(person, today);
        boolean free =
                known.held(title).filter(term -> term.held() != State.RENEWAL).isPresent();
        if (!free) {
            throw new Refusal("renewal.R10");
        }
        journal.record(JournalAct.of("renewal.title.resigned").about(person).with("title", title));
        publishing.publishOwn(
                known.lastEntry(),
                List.of(Draft.of(
                        today,
                        Basis.REQUEST,
                        "own request",
                        rules.rulebook().on(today).orElseThrow().from(),
                        new Act.Resigned(title))));
    }
}
