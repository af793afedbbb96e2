package nl.mbtregister.reminder.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The moments at which somebody is reminded. */
public record Ladder(List<Moment> moments) {
    /** No month is this much longer than another. */
    private static final int SLACK = 3;

    public Ladder {
        moments = List.copyOf(moments);
    }

    /** @param written moments with commas between */
    public static Ladder parse(String written) {
        return new Ladder(Stream.of(written.split(",")).map(Moment::parse).toList());
    }

    /**
     * Whom a day is for: the moment of each first day without the title, {@code last + 1}, that has one on this day. Several
     * last days can have theirs on one: those of 28 to 31 August have six months before them the last day of February.
     */
    public Map<LocalDate, Moment> on(LocalDate day) {
        Map<LocalDate, Moment> ends = new TreeMap<>();
        for (Moment moment : moments) {
            LocalDate about = moment.inMonths() ? day.plusMonths(moment.amount()) : day.plusDays(moment.amount());
            for (int off = -SLACK; off <= SLACK; off++) {
                LocalDate last = about.plusDays(off);
                if (moment.before(last).equals(day)) {
                    ends.put(last.plusDays(1), moment);
                }
            }
        }
        return ends;
    }
}
