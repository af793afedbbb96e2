package nl.mbtregister.register.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Annotation;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;
import org.jspecify.annotations.Nullable;

/** Notes while the days go by; only when the titles are known does it show how far each note can reach. */
final class AnnotationFold {
    private record Note(Title title, Annotation annotation) {}

    private final Map<Note, List<Period>> given = new LinkedHashMap<>();

    void give(LocalDate day, Act.AnnotationGiven act) {
        var periods = given.computeIfAbsent(new Note(act.title(), act.annotation()), note -> new ArrayList<>());
        endLast(periods, day);
        periods.add(new Period(day, act.end()));
    }

    void end(LocalDate day, Act.AnnotationEnded act) {
        var periods = given.get(new Note(act.title(), act.annotation()));
        if (periods != null) {
            endLast(periods, day);
        }
    }

    private static void endLast(List<Period> periods, LocalDate day) {
        if (!periods.isEmpty() && periods.getLast().contains(day)) {
            var cut = periods.removeLast();
            if (cut.from().isBefore(day)) {
                periods.add(new Period(cut.from(), day));
            }
        }
    }

    /** A note ends with the unbroken run of the title it was given to, and is nothing on a day without that title. */
    List<AnnotationPeriod> within(List<Run> runs) {
        return given.entrySet().stream()
                .flatMap(note -> note.getValue().stream().flatMap(days -> within(runs, note.getKey(), days)))
                .sorted(AnnotationPeriod.ORDER)
                .toList();
    }

    private static Stream<AnnotationPeriod> within(List<Run> runs, Note note, Period days) {
        return runs.stream()
                .filter(run -> run.title() == note.title && run.days().contains(days.from()))
                .map(run ->
                        new Period(days.from(), sooner(days.end(), run.days().end())))
                .map(shown -> new AnnotationPeriod(note.title, note.annotation, shown));
    }

    private static @Nullable LocalDate sooner(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null ? other : other == null || one.isBefore(other) ? one : other;
    }
}
