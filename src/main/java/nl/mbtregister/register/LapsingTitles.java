package nl.mbtregister.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingMany;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.letters.Letter;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.letters.PostingMany;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.register.rules.Act;
import nl.mbtregister.register.rules.Basis;
import nl.mbtregister.register.rules.EntryKind;
import nl.mbtregister.rulebook.ReadingRulebook;
import nl.mbtregister.rulebook.rules.Edition;

/**
 * Enters that titles lapsed, for any number of people with the same few statements. What follows from such an entry is in
 * the snapshot already, for the fold of the other entries gives it (register.R29); the rest is what
 * {@link PublishingEntries} makes for each.
 */
@ApplicationScoped
public class LapsingTitles {
    /** With the day after it the reference of each entry. */
    public static final String REFERENCE = "register-sweep";

    @Inject
    private Lapses lapses;

    @Inject
    private KeepingMany journal;

    @Inject
    private PostingMany letters;

    @Inject
    private EntryPhrase phrase;

    @Inject
    private ReadingRulebook rulebook;

    @Inject
    private Event<RegisterChanged> changed;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /**
     * What would be entered for a day, as far as is known now: in the order of the days.
     *
     * @param after begins behind this one
     */
    @AllowedTo({Role.SYSTEM, Role.SECRETARIAT, Role.BOARD})
    @Transactional
    public List<ForeseenLapse> due(LocalDate day, Lapse after, int limit) {
        return lapses.due(day, after, limit);
    }

    /** The same of one person. */
    @AllowedTo({Role.SYSTEM, Role.SECRETARIAT})
    @Transactional
    public List<Lapse> dueOf(long person, LocalDate day) {
        return lapses.dueOf(person, day);
    }

    /**
     * Enters what is still so, in the transaction of the caller.
     *
     * @return how many were entered: those entered before do not count
     */
    @AllowedTo({Role.SYSTEM, Role.SECRETARIAT})
    @Transactional(TxType.MANDATORY)
    public int enter(Collection<Lapse> due) {
        lapses.lock(due.stream().map(Lapse::person).distinct().toList());
        var entered = lapses.enter(due, editions(due), time.now(), caller.get().id(), REFERENCE);
        journal.record(entered.stream().map(LapsingTitles::act).toList());
        Map<Title, Wording> phrases = new EnumMap<>(Title.class);
        letters.post(entered.stream()
                .map(one -> letter(
                        one, phrases.computeIfAbsent(one.lapse().title(), title -> phrase.of(new Act.Lapsed(title)))))
                .toList());
        entered.stream()
                .map(Lapses.Entered::number)
                .distinct()
                .forEach(number -> changed.fire(new RegisterChanged(number)));
        return entered.size();
    }

    private Map<LocalDate, LocalDate> editions(Collection<Lapse> due) {
        var editions = rulebook.editions();
        Map<LocalDate, LocalDate> of = new HashMap<>();
        for (var day : new TreeSet<>(due.stream().map(Lapse::day).toList())) {
            of.put(
                    day,
                    editions.stream()
                            .filter(edition -> edition.inForce().contains(day))
                            .findFirst()
                            .map(Edition::from)
                            .orElse(editions.getLast().from()));
        }
        return of;
    }

    private static JournalAct act(Lapses.Entered entered) {
        return JournalAct.of("register.entry.published")
                .about(entered.lapse().person())
                .object("register_entry", entered.entry())
                .with("kind", EntryKind.LAPSED)
                .with("effective", entered.lapse().day())
                .with("basis", Basis.SWEEP)
                .with("reference", REFERENCE + " " + entered.lapse().day());
    }

    private static Letter letter(Lapses.Entered entered, Wording phrase) {
        return Letter.to(entered.recipient(), LetterKind.ENTRY_PUBLISHED, "register_entry " + entered.entry())
                .with("number", entered.number())
                .with("entry", phrase)
                .with("from", entered.lapse().day());
    }
}
