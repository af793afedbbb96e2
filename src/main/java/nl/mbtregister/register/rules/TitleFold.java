package nl.mbtregister.register.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;
import org.jspecify.annotations.Nullable;

/** One title while the days go by: days only ever move forward, and what has passed is laid down as periods. */
final class TitleFold {
    private final Title title;
    private final List<TitlePeriod> past = new ArrayList<>();
    /** First day of the period that runs; null while the title is not held. */
    private @Nullable LocalDate from;

    private @Nullable LocalDate end;
    private LocalDate since = LocalDate.MIN;
    private State state = State.ACTIVE;
    private @Nullable Title restsOn;

    TitleFold(Title title) {
        this.title = title;
    }

    Title title() {
        return title;
    }

    boolean held() {
        return from != null;
    }

    /** What it rests on, or last rested on while it was held. */
    @Nullable
    Title restsOn() {
        return restsOn;
    }

    /** The day on which it lapses when nothing happens; null while none is in sight. */
    @Nullable
    LocalDate due() {
        return held() && !pending() ? end : null;
    }

    /** A new period; one that touches the last continues its run. */
    void begin(LocalDate day, @Nullable LocalDate until) {
        var touched = lastEnding(day);
        if (held()) {
            cut(day);
        } else if (touched != null) {
            since = touched.since();
            past.set(past.size() - 1, touched.endingAs(null, null));
        } else {
            since = day;
        }
        from = day;
        end = until;
        state = State.ACTIVE;
    }

    void file(LocalDate day) {
        if (held() && end != null) {
            turn(day, State.RENEWAL);
        }
    }

    void close(LocalDate day) {
        if (pending()) {
            turn(day, State.ACTIVE);
            if (end != null && !end.isAfter(day)) {
                stop(day, Ending.LAPSED, null);
            }
        }
    }

    void extend(LocalDate day, LocalDate until, Extension ground) {
        if (held() && end != null) {
            turn(day, ground == Extension.REPAIR ? State.REPAIR : State.POSTPONED);
            end = until.isAfter(end) ? until : end;
        }
    }

    /** From this day on it is not held. On the day on which it lapsed by itself this tells how it really ended. */
    void stop(LocalDate day, Ending how, @Nullable LocalDate visibleUntil) {
        cut(day);
        from = null;
        var last = lastEnding(day);
        if (last != null) {
            past.set(past.size() - 1, last.endingAs(how, visibleUntil));
        }
    }

    void lean(LocalDate day, Title foundation) {
        if (restsOn != foundation) {
            cut(day);
            restsOn = foundation;
        }
    }

    /** The period that ended on this day, if one did. */
    @Nullable
    TitlePeriod lastEnding(LocalDate day) {
        return past.isEmpty() || !day.equals(past.getLast().days().end()) ? null : past.getLast();
    }

    /** Everything laid down, with the period that runs now as far as it reaches. */
    List<TitlePeriod> periods() {
        if (from != null) {
            var open = pending() || end == null;
            past.add(new TitlePeriod(
                    title,
                    new Period(from, open ? null : end),
                    state,
                    restsOn,
                    since,
                    open ? null : Ending.LAPSED,
                    null));
            from = null;
        }
        return past;
    }

    private boolean pending() {
        return held() && state == State.RENEWAL;
    }

    private void turn(LocalDate day, State next) {
        if (state != next) {
            cut(day);
            state = next;
        }
    }

    private void cut(LocalDate day) {
        if (from != null && from.isBefore(day)) {
            past.add(new TitlePeriod(title, new Period(from, day), state, restsOn, since, null, null));
            from = day;
        }
    }
}
