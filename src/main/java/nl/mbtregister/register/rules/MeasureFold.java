package nl.mbtregister.register.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import nl.mbtregister.kernel.Period;
import org.jspecify.annotations.Nullable;

/** Measures while the days go by. */
final class MeasureFold {
    private final TreeMap<Long, Measure> measures = new TreeMap<>();

    void impose(long entry, LocalDate day, Act.MeasureImposed act) {
        var days = new Period(day, act.end());
        measures.put(entry, new Measure(entry, act.kind(), days, act.text(), act.visibleUntil()));
    }

    void end(LocalDate day, Act.MeasureEnded act) {
        measures.computeIfPresent(act.measure(), (id, measure) -> cut(measure, day));
    }

    /** None outlives the person. */
    List<Measure> before(@Nullable LocalDate died) {
        return measures.values().stream()
                .map(measure -> died == null ? measure : cut(measure, died))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Measure cut(Measure measure, LocalDate day) {
        var from = measure.days().from();
        if (!day.isAfter(from)) {
            return null;
        }
        return measure.days().contains(day)
                ? new Measure(
                        measure.entry(), measure.kind(), new Period(from, day), measure.text(), measure.visibleUntil())
                : measure;
    }
}
