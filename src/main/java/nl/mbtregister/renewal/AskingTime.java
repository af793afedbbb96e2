package nl.mbtregister.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Time;
import nl.mbtregister.register.ReadingTerms;
import nl.mbtregister.register.rules.State;
import nl.mbtregister.register.rules.Term;
import nl.mbtregister.renewal.rules.MoreTime;
import nl.mbtregister.renewal.rules.MoreTimeRules;
import nl.mbtregister.renewal.rules.PostponementGround;
import nl.mbtregister.renewal.rules.RequestState;
import org.jspecify.annotations.Nullable;

/** A therapist asks for postponement or hands in a plan of repair, before the registration ends. */
@ApplicationScoped
@AllowedTo(Role.THERAPIST)
public class AskingTime {
    private static final int LONGEST = 4_000;

    @Inject
    private ReadingTerms terms;

    @Inject
    private TimeRequests requests;

    @Inject
    private KeepingJournal journal;

    @Inject
    private DoingOnce doing;

    @Inject
    private Settings settings;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /**
     * @param ground of a postponement; null for a plan of repair
     * @param plan what the person is going to do and when
     * @throws Refusal renewal.R4 when the title is not held, has no end or its renewal is pending; renewal.R5 without a plan,
     *     or with one that is too long; renewal.R6 when the months are too many; renewal.R7 when one is open already
     */
    @Transactional
    public void ask(
            UUID key, Title title, MoreTime kind, @Nullable PostponementGround ground, int months, String plan) {
        if (doing.once(key, "renewal.time", title, kind, months, plan).isPresent()) {
            return;
        }
        LocalDate today = time.today();
        long person = caller.get().person();
        Term term = terms.of(person, today)
                .held(title)
                .filter(each -> !each.isEndless() && each.held() != State.RENEWAL && each.held() != State.REPAIR)
                .orElseThrow(() -> new Refusal("renewal.R4"));
        if (plan.isBlank() || plan.length() > LONGEST || (kind == MoreTime.POSTPONEMENT && ground == null)) {
            throw new Refusal("renewal.R5", LONGEST);
        }
        MoreTimeRules rules = rules(settings);
        if (!rules.allows(kind, months, had(person, term))) {
            throw new Refusal("renewal.R6", rules.postponement(), rules.postponements());
        }
        long id = requests.add(person, title, kind, ground, plan.strip(), months, term.days(), time.now(), today)
                .orElseThrow(() -> new Refusal("renewal.R7"));
        journal.record(JournalAct.of("renewal.time.asked")
                .about(person)
                .object("extension_request", id)
                .with("kind", kind)
                .with("title", title));
        doing.done(key, String.valueOf(id));
    }

    private int had(long person, Term term) {
        return requests.of(person).stream()
                .filter(one -> one.title() == term.title() && one.kind() == MoreTime.POSTPONEMENT)
                .filter(one -> one.state() == RequestState.GRANTED)
                .filter(one -> one.registration().from().equals(term.days().from()))
                .mapToInt(TimeRequest::months)
                .sum();
    }

    static MoreTimeRules rules(Settings settings) {
        return new MoreTimeRules(
                settings.number(Setting.POSTPONEMENT_MONTHS),
                settings.number(Setting.POSTPONEMENT_MONTHS_IN_ALL),
                settings.number(Setting.REPAIR_MONTHS));
    }
}
