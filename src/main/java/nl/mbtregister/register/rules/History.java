package nl.mbtregister.register.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mbtregister.kernel.Title;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a person's entries: which title was held on which days and how, with which notes, under which
 * measures. The snapshot in the database holds exactly this.
 *
 * @param titles in the order of {@link Title}, and of time
 * @param annotations in the order of title, note and time
 * @param measures in the order in which they were entered
 * @param died the first legal day on which nothing is shown any more
 */
public record History(
        List<TitlePeriod> titles,
        List<AnnotationPeriod> annotations,
        List<Measure> measures,
        @Nullable LocalDate died) {
    public static final History NONE = new History(List.of(), List.of(), List.of(), null);

    public History {
        titles = List.copyOf(titles);
        annotations = List.copyOf(annotations);
        measures = List.copyOf(measures);
    }

    /** Folds the entries of one person, in any order. An entry that another of them annuls stays without effect. */
    public static History of(Collection<Entry> entries) {
        return new Fold(standing(entries)).history();
    }

    /** Of each title the day from which the last grant or renewal up to a day holds. */
    public static Map<Title, LocalDate> periodsBegun(Collection<Entry> entries, LocalDate day) {
        var begun = new EnumMap<Title, LocalDate>(Title.class);
        standing(entries).stream()
                .filter(entry -> !entry.effective().isAfter(day))
                .sorted(Entry.WORKING_ORDER)
                .forEach(entry -> {
                    if (entry.act() instanceof Act.OnTitle act
                            && (act instanceof Act.Granted || act instanceof Act.Renewed)) {
                        begun.put(act.title(), entry.effective());
                    }
                });
        return begun;
    }

    /** Those that no other of them annuls, in the order in which they were given. */
    static List<Entry> standing(Collection<Entry> entries) {
        var annulled = new HashSet<Long>();
        entries.stream().map(Entry::annuls).forEach(annulled::add);
        return entries.stream().filter(entry -> !annulled.contains(entry.id())).toList();
    }

    /** The fold of what the register knew at an instant. */
    public static History knownAt(Collection<Entry> entries, Instant known) {
        return of(entries.stream()
                .filter(entry -> !entry.recordedAt().isAfter(known))
                .toList());
    }

    /**
     * What the register knew at an instant, fit for the public: a measure or removal that has been annulled since is left
     * out, so that nobody is marked by what should never have been entered. One that was only put right, by another measure
     * or removal, stays, and may be read as long as what stands in its place.
     */
    public static History knownAtForPublic(Collection<Entry> entries, Instant known) {
        var corrections = new HashMap<Long, Entry>();
        for (var entry : entries) {
            if (entry.annuls() != null) {
                corrections.put(entry.annuls(), entry);
            }
        }
        return knownAt(
                entries.stream()
                        .flatMap(entry -> forPublic(entry, standing(entry, corrections)).stream())
                        .toList(),
                known);
    }

    public List<Run> runs() {
        return Run.of(titles);
    }

    public Optional<TitlePeriod> held(Title title, LocalDate day) {
        return titles.stream()
                .filter(period -> period.title() == title && period.days().contains(day))
                .findFirst();
    }

    /** What stands in the place of an entry after every correction: itself when there was none. */
    private static Entry standing(Entry entry, Map<Long, Entry> corrections) {
        var last = entry;
        for (var next = corrections.get(last.id()); next != null; next = corrections.get(last.id())) {
            last = next;
        }
        return last;
    }

    private static Optional<Entry> forPublic(Entry entry, Entry now) {
        if (entry.id() == now.id()) {
            return Optional.of(entry);
        }
        return switch (entry.act()) {
            case Act.Removed a ->
                now.act() instanceof Act.Removed b
                        ? Optional.of(
                                entry.with(new Act.Removed(a.title(), later(b.visibleUntil(), entry.effective()))))
                        : Optional.empty();
            case Act.MeasureImposed a ->
                now.act() instanceof Act.MeasureImposed b
                        ? Optional.of(entry.with(new Act.MeasureImposed(
                                a.kind(),
                                a.end(),
                                a.text(),
                                later(b.visibleUntil(), a.end().minusDays(1)))))
                        : Optional.empty();
            default -> Optional.of(entry);
        };
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
