package nl.mbtregister.sweep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nl.mbtregister.kernel.Annotation;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.register.rules.Act;
import nl.mbtregister.register.rules.Extension;
import nl.mbtregister.register.rules.MeasureKind;

/** What happens to one invented person over some years, the same for each first day of all. */
public final class Story {
    /**
     * @param day on which it is entered
     * @param annuls which of the events before is put right by it; -1 for none
     */
    public record Event(LocalDate day, LocalDate effective, Act act, int annuls) {}

    private final List<Event> events = new ArrayList<>();
    private final SplittableRandom random;
    private final LocalDate start;
    private final int days;
    private boolean sameLetters = true;

    Story(long seed, LocalDate start, int days) {
        this.random = new SplittableRandom(seed);
        this.start = start;
        this.days = days;
        tell();
    }

    /** In the order of the days. */
    List<Event> events() {
        return events;
    }

    /**
     * False for who dies, and for who is helped by an entry made long after its day: what was posted before that cannot be
     * taken back, and is not posted after it.
     */
    boolean sameLetters() {
        return sameLetters;
    }

    private void tell() {
        LocalDate day = start.plusDays(random.nextInt(30));
        add(day, new Act.Granted(Title.BASIC_THERAPIST, null));
        Title title = Title.values()[1 + random.nextInt(4)];
        while (day.isBefore(start.plusDays(days * 2L / 3))) {
            LocalDate end = day.plusDays(60 + random.nextInt(days / 2));
            add(day, new Act.Granted(title, end));
            if (random.nextInt(3) == 0) {
                add(day, new Act.Granted(Title.SUPERVISOR, random.nextBoolean() ? end : end.plusDays(50)));
                add(day, new Act.AnnotationGiven(title, Annotation.GROUP, null));
            }
            day = fate(title, day, end).plusDays(20 + random.nextInt(60));
        }
    }

    private LocalDate fate(Title title, LocalDate from, LocalDate end) {
        LocalDate before = end.minusDays(1 + random.nextInt(50));
        LocalDate later = before.plusDays(1 + random.nextInt(90));
        LocalDate longer = end.plusDays(30 + random.nextInt(150));
        switch (random.nextInt(9)) {
            case 0 -> {}
            case 1 -> {
                add(before, new Act.RenewalFiled(title));
                events.add(new Event(later, end, new Act.Renewed(title, longer, later), -1));
                return longer;
            }
            case 2 -> {
                add(before, new Act.RenewalFiled(title));
                add(later, new Act.RenewalClosed(title));
                return later.isAfter(end) ? later : end;
            }
            case 3 -> {
                add(before, new Act.Extended(title, longer, Extension.POSTPONEMENT));
                return longer;
            }
            case 4 -> {
                add(before, new Act.RenewalFiled(title));
                add(later, new Act.Extended(title, longer, Extension.REPAIR));
                return longer.isAfter(later) ? longer : later;
            }
            case 5 -> add(before, new Act.Resigned(title));
            case 6 -> {
                Wording text = new Wording("Werkt onder toezicht.", "Works under supervision.");
                add(
                        from.plusDays(5),
                        new Act.MeasureImposed(MeasureKind.CONDITION, from.plusDays(40), text, from.plusDays(80)));
            }
            case 7 -> {
                add(before, new Act.RenewalFiled(title));
                events.add(new Event(later, later, new Act.Annulled(), events.size() - 1));
                return later.isAfter(end) ? later : end;
            }
            default -> {
                sameLetters = false;
                if (random.nextBoolean()) {
                    add(end.plusDays(10), new Act.Died());
                    return start.plusDays(days);
                }
                events.add(new Event(
                        end.plusDays(10), before, new Act.Extended(title, longer, Extension.POSTPONEMENT), -1));
                return longer;
            }
        }
        return end;
    }

    private void add(LocalDate day, Act act) {
        events.add(new Event(day, day, act, -1));
    }
}
