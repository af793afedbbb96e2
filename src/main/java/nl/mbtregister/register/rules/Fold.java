package nl.mbtregister.register.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import nl.mbtregister.kernel.Title;
import org.jspecify.annotations.Nullable;

/** Walks from one day on which something happens to the next, so that the cost grows with the entries, not the years. */
final class Fold {
    private record Step(LocalDate day, Entry entry, Act act) {}

    private final Map<Title, TitleFold> titles = new EnumMap<>(Title.class);
    private final List<Step> steps = new ArrayList<>();
    private final AnnotationFold annotations = new AnnotationFold();
    private final MeasureFold measures = new MeasureFold();
    private @Nullable LocalDate died;

    /** @param live entries that no other annuls, in any order */
    Fold(List<Entry> live) {
        for (var title : Title.values()) {
            titles.put(title, new TitleFold(title));
        }
        for (var entry : live) {
            if (!isAnswered(entry, live)) {
                steps.add(new Step(entry.effective(), entry, entry.act()));
            }
            if (entry.act() instanceof Act.Renewed renewed && renewed.decided().isBefore(entry.effective())) {
                steps.add(new Step(renewed.decided(), entry, new Act.RenewalClosed(renewed.title())));
            }
        }
        steps.sort(
                (a, b) -> a.day.equals(b.day) ? Entry.WORKING_ORDER.compare(a.entry, b.entry) : a.day.compareTo(b.day));
    }

    /** A renewal with effect from an earlier day leaves nothing pending of what led to it (register.R25). */
    private static boolean isAnswered(Entry entry, List<Entry> live) {
        return (entry.act() instanceof Act.RenewalFiled || entry.act() instanceof Act.Extended)
                && live.stream()
                        .filter(later -> Entry.RECORDED_ORDER.compare(entry, later) < 0)
                        .anyMatch(later -> later.act() instanceof Act.Renewed renewed
                                && renewed.title() == ((Act.OnTitle) entry.act()).title()
                                && !later.effective().isAfter(entry.effective())
                                && !renewed.decided().isBefore(entry.effective()));
    }

    History history() {
        var days = new TreeSet<LocalDate>();
        steps.forEach(step -> days.add(step.day));
        var next = 0;
        for (var day = days.pollFirst(); day != null && died == null; day = days.pollFirst()) {
            lapse(day);
            while (next < steps.size() && steps.get(next).day.equals(day)) {
                var step = steps.get(next++);
                apply(step);
            }
            fallWithWhatItRestsOn(day);
            titles.values().stream()
                    .map(TitleFold::due)
                    .filter(Objects::nonNull)
                    .forEach(days::add);
        }
        var periods = titles.values().stream()
                .flatMap(title -> title.periods().stream())
                .toList();
        return new History(periods, annotations.within(Run.of(periods)), measures.before(died), died);
    }

    private void lapse(LocalDate day) {
        for (var title : titles.values()) {
            if (day.equals(title.due())) {
                title.stop(day, Ending.LAPSED, null);
            }
        }
    }

    private void apply(Step step) {
        var day = step.day;
        switch (step.act) {
            case Act.Granted a -> of(a).begin(day, a.end());
            case Act.Renewed a -> of(a).begin(day, a.end());
            case Act.RenewalFiled a -> of(a).file(day);
            case Act.RenewalClosed a -> of(a).close(day);
            case Act.Extended a -> of(a).extend(day, a.end(), a.ground());
            case Act.Lapsed a -> {
                // what the round found follows from the other entries, and only as long as it does
                if (step.entry.basis() != Basis.SWEEP) {
                    of(a).stop(day, Ending.LAPSED, null);
                }
            }
            case Act.Resigned a -> of(a).stop(day, Ending.RESIGNED, null);
            case Act.Removed a -> of(a).stop(day, Ending.REMOVED, a.visibleUntil());
            case Act.Died a -> {
                died = day;
                titles.values().forEach(title -> title.stop(day, Ending.DECEASED, null));
            }
            case Act.AnnotationGiven a -> annotations.give(day, a);
            case Act.AnnotationEnded a -> annotations.end(day, a);
            case Act.MeasureImposed a -> measures.impose(step.entry.id(), day, a);
            case Act.MeasureEnded a -> measures.end(day, a);
            case Act.Annulled a -> {}
        }
    }

    private void fallWithWhatItRestsOn(LocalDate day) {
        for (var title : titles.values()) {
            var foundations = Foundation.of(title.title());
            if (!title.held() || foundations.isEmpty()) {
                continue;
            }
            var before = title.restsOn();
            if (before != null && of(before).held()) {
                continue;
            }
            var now = foundations.stream().filter(f -> of(f).held()).findFirst();
            if (now.isPresent()) {
                title.lean(day, now.get());
            } else {
                var fallen = before == null ? null : of(before).lastEnding(day);
                var how = fallen == null || fallen.ending() == null ? Ending.LAPSED : fallen.ending();
                title.stop(day, how, fallen == null ? null : fallen.visibleUntil());
            }
        }
    }

    private TitleFold of(Act.OnTitle act) {
        return of(act.title());
    }

    private TitleFold of(Title title) {
        return Objects.requireNonNull(titles.get(title));
    }
}
