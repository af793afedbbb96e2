package nl.mbtregister.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.letters.Letter;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.letters.PostingLetters;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Job;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Time;
import nl.mbtregister.watch.rules.Rhythm;

/** What institutions that follow people are mailed on a day: the changes of a day, the count of a month, the yearly question. */
@ApplicationScoped
@AllowedTo(Role.SYSTEM)
public class RemindingWatchers implements Job {
    /** From when a contact is asked who still works for the institution until nothing is told without an answer. */
    static final int DAYS_TO_CONFIRM = 28;

    private static final int MOST_TOLD = 10;
    private static final int ALL = 100_000;

    @Inject
    private Watches watches;

    @Inject
    private WatchMessages messages;

    @Inject
    private WatchReaders readers;

    @Inject
    private PostingLetters letters;

    @Inject
    private KeepingJournal journal;

    @Inject
    private Settings settings;

    @Inject
    private Time time;

    @Override
    public String name() {
        return "watch-day";
    }

    /** @return institutions that were mailed something */
    @Override
    @Transactional
    public long runFor(LocalDate day) {
        List<WatchList> lists = watches.lists();
        var told = readers.of(lists.stream().map(WatchList::institution).toList());
        long mailed = changes(day, told) + (day.getDayOfMonth() == 1 ? month(day, told) : 0);
        for (WatchList list : lists) {
            if (list.askedFrom().equals(day)) {
                mailed++;
                told.getOrDefault(list.institution(), List.of())
                        .forEach(
                                reader -> letters.post(letter(reader, LetterKind.WATCH_CONFIRM, list.institution(), day)
                                        .with("until", list.silentFrom().minusDays(1))));
            }
        }
        int forgotten = messages.forget(day.minusDays(settings.number(Setting.FEED_DAYS))
                .atStartOfDay(Time.LEGAL_ZONE)
                .toInstant());
        journal.record(JournalAct.of("watch.day")
                .with("day", day)
                .with("institutions", mailed)
                .with("forgotten", forgotten));
        return mailed;
    }

    private long changes(LocalDate day, Map<Long, List<WatchReaders.Reader>> told) {
        Map<Long, List<WatchMessage>> waiting =
                messages.unmailed(Rhythm.DAILY, ALL).stream().collect(Collectors.groupingBy(WatchMessage::institution));
        waiting.forEach((institution, all) -> {
            told.getOrDefault(institution, List.of())
                    .forEach(reader -> letters.post(letter(reader, LetterKind.WATCH_DIGEST, institution, day)
                            .with("count", String.valueOf(all.size()))
                            .with("what", joined(all))));
            all.forEach(message -> messages.mailed(message, time.now()));
        });
        return waiting.size();
    }

    private long month(LocalDate day, Map<Long, List<WatchReaders.Reader>> told) {
        var since = day.minusMonths(1).atStartOfDay(Time.LEGAL_ZONE).toInstant();
        List<WatchMessages.Count> counts = messages.count(told.keySet(), since).stream()
                .filter(count -> count.followed() > 0)
                .toList();
        counts.forEach(count -> told.getOrDefault(count.institution(), List.of())
                .forEach(reader -> letters.post(letter(reader, LetterKind.WATCH_MONTH, count.institution(), day)
                        .with("count", String.valueOf(count.followed()))
                        .with("changes", String.valueOf(count.changes())))));
        return counts.size();
    }

    private static Letter letter(WatchReaders.Reader reader, LetterKind kind, long institution, LocalDate day) {
        return Letter.to(reader.recipient(), kind, "watch_" + institution + " " + day + " " + reader.account())
                .with("list", String.valueOf(institution));
    }

    private static Wording joined(List<WatchMessage> all) {
        return new Wording(
                all.stream().limit(MOST_TOLD).map(one -> one.text().nl()).collect(Collectors.joining(" ")),
                all.stream().limit(MOST_TOLD).map(one -> one.text().en()).collect(Collectors.joining(" ")));
    }
}
