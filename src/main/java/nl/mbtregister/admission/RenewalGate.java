package nl.mbtregister.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import nl.mbtregister.admission.rules.ReEntry;
import nl.mbtregister.admission.rules.RenewalWindow;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Time;
import nl.mbtregister.register.ReadingTerms;
import nl.mbtregister.register.rules.Ending;
import nl.mbtregister.register.rules.State;
import nl.mbtregister.register.rules.Term;
import nl.mbtregister.rulebook.PublishedRulebook;
import nl.mbtregister.rulebook.rules.Edition;
import nl.mbtregister.rulebook.rules.Purpose;
import nl.mbtregister.rulebook.rules.RenewalRules;
import org.jspecify.annotations.Nullable;

/** Says whether renewal can be filed today, and how somebody comes back whose title ended. */
@ApplicationScoped
class RenewalGate {
    @Inject
    private ReadingTerms terms;

    @Inject
    private PublishedRulebook rules;

    @Inject
    private Settings settings;

    @Inject
    private Time time;

    /**
     * @throws Refusal admission.R40 for a title that has nothing to renew; admission.R41 with the first day when it is too
     *     soon, also when it is pending; admission.R42 with the title, the last day and the months when it is too late
     */
    void admit(long person, Title title) {
        LocalDate today = time.today();
        Term term = terms.of(person, today)
                .of(title)
                .filter(each -> !each.isEndless())
                .orElseThrow(() -> new Refusal("admission.R40"));
        RenewalRules renewal = renewal(title, today);
        if (term.held() == State.RENEWAL) {
            throw new Refusal("admission.R43");
        }
        LocalDate closes = term.closes();
        if (closes == null) {
            throw new Refusal("admission.R40");
        }
        RenewalWindow window = RenewalWindow.of(renewal, term.days(), closes);
        switch (window.on(today)) {
            case NOT_YET -> throw new Refusal("admission.R41", window.early());
            case OVER ->
                throw new Refusal("admission.R42", title, window.lastDay(), settings.number(Setting.RE_ENTRY_MONTHS));
            case EARLY, OPEN -> {}
        }
    }

    private RenewalRules renewal(Title title, LocalDate today) {
        Optional<Edition> edition = rules.rulebook().on(today);
        return edition.filter(each -> each.set(title, Purpose.RENEWAL).isPresent())
                .map(Edition::renewal)
                .orElseThrow(() -> new Refusal("admission.R40"));
    }

    /** Null for who never held the title. */
    @Nullable
    ReEntry reEntry(long person, Title title) {
        LocalDate today = time.today();
        return terms.of(person, today)
                .of(title)
                .flatMap(term -> Optional.ofNullable(reEntry(term, today)))
                .orElse(null);
    }

    private @Nullable ReEntry reEntry(Term term, LocalDate today) {
        LocalDate ended = term.closes();
        if (term.held() != null || ended == null) {
            return null;
        }
        boolean renewable = rules.rulebook()
                .on(today)
                .flatMap(edition -> edition.set(term.title(), Purpose.RENEWAL))
                .isPresent();
        return renewable && term.ending() != Ending.REMOVED
                ? ReEntry.on(today, ended, settings.number(Setting.RE_ENTRY_MONTHS))
                : ReEntry.FULL;
    }
}
