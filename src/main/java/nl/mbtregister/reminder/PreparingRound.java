package nl.mbtregister.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.reminder.rules.RoundPreset;
import org.jspecify.annotations.Nullable;

/** The office makes the list of a round. Nobody gets anything by it. */
@ApplicationScoped
@AllowedTo(Role.SECRETARIAT)
public class PreparingRound {
    @Inject
    private RoundLists lists;

    @Inject
    private RoundStandings standings;

    @Inject
    private DoingOnce doing;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /**
     * @param firstEnd first end of registrations to take; null for that of the preset
     * @param lastEnd last end; null for that of the preset
     * @return id of the round
     * @throws Refusal reminder.R20 when these days are in the wrong order or begin before tomorrow
     */
    @Transactional
    public long prepare(UUID key, RoundPreset preset, @Nullable LocalDate firstEnd, @Nullable LocalDate lastEnd) {
        String before = doing.once(key, preset, typed(firstEnd), typed(lastEnd)).orElse(null);
        if (before != null) {
            return Long.parseLong(before);
        }
        LocalDate today = time.today();
        LocalDate first = firstEnd == null ? preset.firstEnd(today) : firstEnd;
        LocalDate last = lastEnd == null ? preset.lastEnd(today) : lastEnd;
        if (last.isBefore(first) || !first.isAfter(today)) {
            throw new Refusal("reminder.R20");
        }
        Instant now = time.now();
        long round = lists.add(preset, first, last, caller.get().id(), now);
        standings.prepare(round, today, first, last, now);
        journal.record(JournalAct.of("reminder.round.prepared")
                .object("reminder_round", round)
                .with("first-end", first)
                .with("last-end", last));
        doing.done(key, String.valueOf(round));
        return round;
    }

    private static Object typed(@Nullable LocalDate day) {
        return day == null ? "" : day;
    }
}
