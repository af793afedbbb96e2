package nl.mbtregister.rulebook.rules;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.mbtregister.rulebook.rules.Finding.Counted;
import nl.mbtregister.rulebook.rules.Finding.Missing;
import nl.mbtregister.rulebook.rules.Finding.NotCounted;

/** What weighing one form gave: each row of the kinds it asks for in exactly one of the two lists. */
record Tally(
        Unit unit,
        BigDecimal needed,
        BigDecimal reached,
        boolean met,
        boolean belowAdvice,
        List<Counted> counted,
        List<NotCounted> notCounted,
        List<Missing> missing) {

    /** The parts as one: a row that counts in a part counts, with the first amount that a part gave it. */
    static Tally all(List<Tally> parts) {
        int met = (int) parts.stream().filter(Tally::met).count();
        Tally first = parts.getFirst();
        boolean single = parts.size() == 1;
        return new Tally(
                first.unit,
                single ? first.needed : BigDecimal.valueOf(parts.size()),
                single ? first.reached : BigDecimal.valueOf(met),
                met == parts.size(),
                parts.stream().anyMatch(Tally::belowAdvice),
                union(parts),
                rest(parts),
                parts.stream().flatMap(part -> part.missing.stream()).toList());
    }

    /** Not met, for want of one thing more. */
    Tally lacking(Missing more) {
        return lackingInstead(Stream.concat(missing.stream(), Stream.of(more)).toList());
    }

    /** Not met, for want of these things. */
    Tally lackingInstead(List<Missing> instead) {
        return new Tally(unit, needed, reached, false, false, counted, notCounted, instead);
    }

    /** How far along it is, from 0 on. */
    double share() {
        return needed.signum() == 0 ? 0 : reached.doubleValue() / needed.doubleValue();
    }

    /** Met rather than not, then further along, then with more that counts. */
    boolean fullerThan(Tally other) {
        if (met != other.met) {
            return met;
        }
        int further = reached.compareTo(other.reached);
        return further > 0 || further == 0 && total().compareTo(other.total()) > 0;
    }

    private BigDecimal total() {
        return counted.stream().map(Counted::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** This alternative; a row that counts in another one only does not count here, and says so. */
    Tally among(List<Tally> alternatives) {
        Map<String, NotCounted> others = new LinkedHashMap<>();
        notCounted.forEach(row -> others.put(row.row().id(), row));
        for (Tally other : alternatives) {
            other.notCounted.forEach(row -> others.putIfAbsent(row.row().id(), row));
        }
        Reason reason = Reason.of(Ground.OTHER_ALTERNATIVE);
        for (Tally other : alternatives) {
            other.counted.forEach(row -> others.put(row.row().id(), new NotCounted(row.row(), reason)));
        }
        counted.forEach(row -> others.remove(row.row().id()));
        return new Tally(unit, needed, reached, met, belowAdvice, counted, List.copyOf(others.values()), missing);
    }

    /** Nothing counts: the requirement is not for this person. */
    Tally notApplicable() {
        Map<String, NotCounted> none = new LinkedHashMap<>();
        Reason reason = Reason.of(Ground.NOT_APPLICABLE);
        counted.forEach(row -> none.put(row.row().id(), new NotCounted(row.row(), reason)));
        notCounted.forEach(row -> none.put(row.row().id(), new NotCounted(row.row(), reason)));
        return new Tally(unit, needed, BigDecimal.ZERO, true, false, List.of(), List.copyOf(none.values()), List.of());
    }

    private static List<Counted> union(List<Tally> parts) {
        Map<String, Counted> rows = new LinkedHashMap<>();
        parts.forEach(
                part -> part.counted.forEach(row -> rows.putIfAbsent(row.row().id(), row)));
        return List.copyOf(rows.values());
    }

    /** The first reason that a part gave, unless it only says that the treatment is for another part. */
    private static List<NotCounted> rest(List<Tally> parts) {
        Map<String, NotCounted> rows = new LinkedHashMap<>();
        parts.forEach(part -> part.notCounted.forEach(row -> rows.merge(
                row.row().id(),
                row,
                (first, later) -> first.reason().ground() == Ground.OTHER_TREATMENT_FORM ? later : first)));
        parts.forEach(part -> part.counted.forEach(row -> rows.remove(row.row().id())));
        return List.copyOf(rows.values());
    }
}
