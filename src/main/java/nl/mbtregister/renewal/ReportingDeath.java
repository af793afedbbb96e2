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
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.register.PublishingEntries;
import nl.mbtregister.register.ReadingTerms;
import nl.mbtregister.register.Terms;
import nl.mbtregister.register.rules.Act;
import nl.mbtregister.register.rules.Basis;
import nl.mbtregister.register.rules.Draft;
import nl.mbtregister.rulebook.PublishedRulebook;

/** The office enters that somebody died. Nobody is written to: to the family the office writes by hand. */
@ApplicationScoped
@AllowedTo(Role.SECRETARIAT)
public class ReportingDeath {
    @Inject
    private Recipients recipients;

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
    private Time time;

    /**
     * @param number register number
     * @param day of death, today or earlier
     * @throws Refusal renewal.R11 when there is nobody with this number, the day is still to come, or it was entered before
     */
    @Transactional
    public void report(UUID key, String number, LocalDate day) {
        if (doing.once(key, "renewal.death", number, day).isPresent()) {
            return;
        }
        LocalDate today = time.today();
        long person = recipients.byNumber(number).orElseThrow(() -> new Refusal("renewal.R11"));
        Terms known = terms.of(person, today);
        if (day.isAfter(today) || known.died() || known.lastEntry() == 0) {
            throw new Refusal("renewal.R11");
        }
        journal.record(JournalAct.of("renewal.death.reported").about(person).with("day", day));
        publishing.publish(
                person,
                known.lastEntry(),
                List.of(Draft.of(
                        day,
                        Basis.REQUEST,
                        "report of death",
                        rules.rulebook().on(today).orElseThrow().from(),
                        new Act.Died())));
    }
}
