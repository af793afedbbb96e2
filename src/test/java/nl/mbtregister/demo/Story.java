package nl.mbtregister.demo;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.mbtregister.register.rules.Act;
import nl.mbtregister.register.rules.Basis;
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
        entries.add(new Entry(
                id,
                effective,
                recorded.atTime(basis == Basis.SWEEP ? 2 : 9, entries.size()).toInstant(ZoneOffset.UTC),
                basis == Basis.SWEEP ? "nachtronde" : "secretariaat (demo)",
                basis,
                "DEMO-%d-%05d".formatted(recorded.getYear(), id % 100_000),
                Editions.on(effective),
                wrong,
                act));
        return id;
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }
}
