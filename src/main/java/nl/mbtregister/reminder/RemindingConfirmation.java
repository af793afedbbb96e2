package nl.mbtregister.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingMany;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.letters.Letter;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.letters.PostingMany;
import nl.mbtregister.letters.Recipient;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.register.Holding;
import nl.mbtregister.register.ReadingHolders;
import nl.mbtregister.reminder.rules.Anniversary;
import org.jspecify.annotations.Nullable;

/**
 * The daily round reminds those who hold the basic title, which has no end, that a year is over since they last said that
 * their data are right; the same few statements for one and for thousands.
 */
@ApplicationScoped
public class RemindingConfirmation {
    @Inject
    private Confirmations confirmations;

    @Inject
    private ReadingHolders holders;

    @Inject
    private PostingMany letters;

    @Inject
    private KeepingMany journal;

    @Inject
    private Time time;

    /** @param last the next portion begins behind this person; null when there is none */
    public record Portion(List<Unconfirmed> due, @Nullable Long last) {}

    /**
     * Whom the round of a day is to remind, by what was known when the day ended. Three statements.
     *
     * @param after the portion begins behind this person
     */
    @AllowedTo({Role.SYSTEM, Role.SECRETARIAT, Role.BOARD})
    @Transactional
    public Portion due(LocalDate day, long after, int limit) {
        Set<LocalDate> begun = Anniversary.on(day);
        var known = day.plusDays(1).atStartOfDay(Time.LEGAL_ZONE).toInstant();
        Map<Long, Confirmations.Candidate> found = new TreeMap<>();
        confirmations.since(begun, known, after, limit).forEach(one -> found.put(one.person(), one));
        if (found.isEmpty()) {
            return new Portion(List.of(), null);
        }
        List<Unconfirmed> due = holders.of(found.keySet(), Title.BASIC_THERAPIST, day, known).stream()
                .map(holding -> due(
                        holding,
                        Objects.requireNonNull(found.get(holding.recipient().person())),
                        day))
                .filter(one -> begun.contains(one.since()))
                .toList();
        return new Portion(due, Collections.max(found.keySet()));
    }

    private static Unconfirmed due(Holding holding, Confirmations.Candidate last, LocalDate day) {
        LocalDate since = later(holding.since(), last.then());
        boolean still = holding.still() && (last.now() == null || !last.now().isAfter(since));
        return new Unconfirmed(holding.recipient(), holding.number(), since, day, still);
    }

    private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
        return other != null && other.isAfter(one) ? other : one;
    }

    /**
     * Posts those that nobody was reminded of yet, in the transaction of the caller.
     *
     * @return how many were posted
     */
    @AllowedTo({Role.SYSTEM, Role.SECRETARIAT})
    @Transactional(TxType.MANDATORY)
    public int remind(LocalDate day, Collection<Unconfirmed> due) {
        if (due.isEmpty()) {
            return 0;
        }
        Set<Long> fresh = confirmations.note(List.copyOf(due), day, time.now());
        List<Unconfirmed> now =
                due.stream().filter(one -> fresh.contains(one.person())).toList();
        letters.post(now.stream().map(RemindingConfirmation::letter).toList());
        journal.record(now.stream()
                .map(one -> JournalAct.of("reminder.confirmation.posted")
                        .about(one.person())
                        .with("due", one.due()))
                .toList());
        return now.size();
    }

    /** Who meanwhile said so finds it in the inbox and gets no mail. */
    private static Letter letter(Unconfirmed one) {
        Recipient to = one.recipient();
        Recipient recipient = one.still() ? to : new Recipient(to.personId(), null, to.language(), to.name());
        return Letter.to(recipient, LetterKind.DATA_UNCONFIRMED, "confirmation " + one.due())
                .with("from", one.since());
    }
}
