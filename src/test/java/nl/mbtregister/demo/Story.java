package nl.mbtregister.demo;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mbtregister.register.rules.Act;
import nl.mbtregister.register.rules.Basis;
import nl.mbtregister.register.rules.Draft;
import nl.mbtregister.register.rules.Entry;
import org.jspecify.annotations.Nullable;

/** The entries of one person as they are written down, one after the other. */
final class Story {
    /** Room for the entries of one person between the ids of the one before and the one after. */
    static final int MOST_ENTRIES = 32;

    private final long firstId;
    private final List<Entry> entries = new ArrayList<>();

    Story(long person) {
        this.firstId = (person - 1) * MOST_ENTRIES + 1;
    }

    /** A decision, recorded on the day before it holds. */
    long decide(LocalDate effective, Act act) {
        return decide(effective, effective.minusDays(1), act);
    }

    long decide(LocalDate effective, LocalDate recorded, Act act) {
        return write(effective, recorded, Basis.DECISION, null, act);
    }

    /** What the person asked for or filed, recorded on the day itself. */
    long request(LocalDate effective, Act act) {
        return write(effective, effective, Basis.REQUEST, null, act);
    }

    /** What the nightly round wrote, recorded on the day itself. */
    long sweep(LocalDate effective, Act act) {
        return write(effective, effective, Basis.SWEEP, null, act);
    }

    long transition(LocalDate effective, Act act) {
        return write(effective, effective, Basis.TRANSITION, null, act);
    }

    long correct(long wrong, LocalDate effective, LocalDate recorded, Act act) {
        return write(effective, recorded, Basis.CORRECTION, wrong, act);
    }

    private long write(LocalDate effective, LocalDate recorded, Basis basis, @Nullable Long wrong, Act act) {
        if (entries.size() == MOST_ENTRIES) {
            throw new IllegalStateException("more entries than there is room for");
        }
        long id = firstId + entries.size();
        var draft = new Draft(
                effective,
                basis,
                "DEMO-%d-%05d".formatted(recorded.getYear(), id % 100_000),
                Editions.on(effective),
                wrong,
                act);
        // minutes in the order of writing keep apart what is recorded on one day
        var at = recorded.atTime(basis == Basis.SWEEP ? 2 : 9, entries.size()).toInstant(ZoneOffset.UTC);
        entries.add(draft.recorded(id, at, basis == Basis.SWEEP ? "nachtronde" : "secretariaat (demo)"));
        return id;
    }

    /** In the order in which they were recorded, and numbered so. */
    List<Entry> entries() {
        var recorded = new ArrayList<>(entries);
        recorded.sort(Comparator.comparing(Entry::recordedAt));
        Map<Long, Long> ids = new HashMap<>();
        recorded.forEach(entry -> ids.put(entry.id(), firstId + ids.size()));
        return recorded.stream().map(entry -> renumbered(entry, ids)).toList();
    }

    private static Entry renumbered(Entry entry, Map<Long, Long> ids) {
        var act = entry.act() instanceof Act.MeasureEnded ended
                ? new Act.MeasureEnded(requireNonNull(ids.get(ended.measure())))
                : entry.act();
        return new Entry(
                requireNonNull(ids.get(entry.id())),
                entry.effective(),
                entry.recordedAt(),
                entry.by(),
                entry.basis(),
                entry.basisReference(),
                entry.edition(),
                entry.annuls() == null ? null : ids.get(entry.annuls()),
                act);
    }
}
