package nl.mbtregister.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.mbtregister.deadline.rules.Deadline;
import nl.mbtregister.deadline.rules.TitleDeadlines;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.register.ReadingTerms;
import nl.mbtregister.register.Terms;
import nl.mbtregister.rulebook.PublishedRulebook;
import nl.mbtregister.rulebook.rules.Edition;

/** A therapist sees the days that matter to the own registrations. Two statements. */
@ApplicationScoped
@AllowedTo(Role.THERAPIST)
public class ShowingDeadlines {
    @Inject
    private ReadingTerms reading;

    @Inject
    private AwaitedTerms awaited;

    @Inject
    private PublishedRulebook published;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /** The earliest day first, also those that have passed. */
    @Transactional
    public List<Deadline> mine() {
        Long person = caller.get().personId();
        List<Deadline> days = new ArrayList<>();
        if (person != null) {
            LocalDate today = time.today();
            Terms terms = reading.of(person, today);
            List<Edition> editions = published.rulebook().editions();
            Edition edition = published.rulebook().on(today).orElseThrow();
            Instant changed = later(
                    terms.changed(),
                    edition.from().atStartOfDay(Time.LEGAL_ZONE).toInstant());
            int sequence = terms.entries() + editions.indexOf(edition);
            terms.all().forEach(term -> days.addAll(TitleDeadlines.of(term, edition.renewal(), sequence, changed)));
            days.addAll(awaited.of(person));
        }
        days.sort(Deadline.ORDER);
        return List.copyOf(days);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
