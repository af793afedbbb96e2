package nl.mbtregister.register.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.register.rules.Standing.TitleStanding;
import org.jspecify.annotations.Nullable;

/**
 * A history through the eyes of the public.
 *
 * @param monthsShown how long an ended registration stays to be read, in months (a setting; ux.md 2.4 proposes 12)
 */
public record PublicHistory(History history, int monthsShown) {

    /**
     * The standing on a day, for someone who asks today.
     *
     * @param day any legal day, not after {@code asked}
     * @param asked the legal day of asking: what may no longer be read on it is not told about earlier days either
     */
    public Standing on(LocalDate day, LocalDate asked) {
        if (asked.isAfter(shownUntil()) || isDead(day)) {
            return Standing.NOTHING;
        }
        var held = new ArrayList<TitleStanding>();
        var ended = new ArrayList<TitleStanding>();
        latestRuns(day).forEach(run -> {
            var now = history.held(run.title(), day);
            if (now.isPresent()) {
                held.add(new TitleStanding(
                        run.title(), run.days(), status(now.get().state())));
            } else if (isTold(run, asked)) {
                ended.add(new TitleStanding(run.title(), run.days(), status(run.ending())));
            }
        });
        var measures = held.isEmpty() ? List.<Measure>of() : measures(day, asked);
        var status = Stream.of(
                        measures.stream().map(measure -> status(measure.kind())),
                        held.stream().map(TitleStanding::status),
                        ended.stream().map(TitleStanding::status))
                .flatMap(all -> all)
                .min(Status::compareTo);
        if (status.isEmpty()) {
            return Standing.NOTHING;
        }
        var notes = history.annotations().stream()
                .filter(note -> note.days().contains(day))
                .toList();
        return new Standing(
                status.get(), Stream.concat(held.stream(), ended.stream()).toList(), notes, measures);
    }

    /**
     * The runs that may be told of on a day, in the order of {@link History#runs()}: an ended one until its term is over,
     * and whatever ended it, so that nobody can tell a removal by its absence.
     */
    public List<Run> runs(LocalDate asked) {
        return history.runs().stream().filter(run -> isTold(run, asked)).toList();
    }

    /**
     * The last day on which anything is shown: {@link LocalDate#MAX} while no end is known, {@link LocalDate#MIN} when
     * there never was anything to show. Before it there may be days on which nothing is shown.
     */
    public LocalDate shownUntil() {
        var last = latestRuns(LocalDate.MAX).stream()
                .map(this::lastShown)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        var died = history.died();
        if (died == null || died.isAfter(last)) {
            return last;
        }
        var before = died.minusDays(1);
        return history.titles().stream()
                        .anyMatch(period -> !period.days().from().isAfter(before))
                ? before
                : LocalDate.MIN;
    }

    /** The first day after the given one on which the answer about that day itself can be another; empty when never. */
    public Optional<LocalDate> nextChange(LocalDate day) {
        var starts = Stream.concat(
                history.titles().stream().flatMap(period -> bounds(period.days())),
                Stream.concat(
                        history.annotations().stream().flatMap(note -> bounds(note.days())),
                        history.measures().stream().flatMap(measure -> bounds(measure.days()))));
        var hidings = history.runs().stream()
                .map(this::lastShown)
                .filter(last -> last.isBefore(LocalDate.MAX))
                .map(last -> last.plusDays(1));
        return Stream.of(starts, hidings, Stream.ofNullable(history.died()))
                .flatMap(all -> all)
                .filter(change -> change.isAfter(day))
                .min(LocalDate::compareTo);
    }

    private static Stream<LocalDate> bounds(Period days) {
        return Stream.of(days.from(), days.end()).filter(Objects::nonNull);
    }

    /** Of each title the run that holds the day, else the last before it. */
    private List<Run> latestRuns(LocalDate day) {
        Map<Title, Run> latest = new EnumMap<>(Title.class);
        history.runs().stream()
                .filter(run -> !run.days().from().isAfter(day))
                .forEach(run -> latest.put(run.title(), run));
        return List.copyOf(latest.values());
    }

    private boolean isTold(Run run, LocalDate asked) {
        return !asked.isAfter(lastShown(run));
    }

    private LocalDate lastShown(Run run) {
        var end = run.days().end();
        if (end == null) {
            return LocalDate.MAX;
        }
        var visible = run.visibleUntil();
        var shown = visible != null ? visible : end.plusMonths(monthsShown).minusDays(1);
        return shown.isBefore(end) ? end.minusDays(1) : shown;
    }

    private List<Measure> measures(LocalDate day, LocalDate asked) {
        return history.measures().stream()
                .filter(measure -> measure.days().contains(day) && !asked.isAfter(measure.visibleUntil()))
                .toList();
    }

    private boolean isDead(LocalDate day) {
        var died = history.died();
        return died != null && !day.isBefore(died);
    }

    private static Status status(State state) {
        return state == State.RENEWAL || state == State.REPAIR ? Status.ACTIVE_RENEWAL : Status.ACTIVE;
    }

    private static Status status(MeasureKind kind) {
        return kind == MeasureKind.SUSPENSION ? Status.SUSPENDED : Status.ACTIVE_COND;
    }

    private static Status status(@Nullable Ending ending) {
        return ending == Ending.REMOVED ? Status.REMOVED : Status.ENDED;
    }
}
