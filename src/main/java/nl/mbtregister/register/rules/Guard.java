package nl.mbtregister.register.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.kernel.Title;
import org.jspecify.annotations.Nullable;

/** Stands between a draft and the register: refuses what the entries made before it do not allow. */
public final class Guard {
    private final List<Entry> known;
    private final int yearsVisible;

    /**
     * @param known every entry of the person
     * @param yearsVisible for how many years after its end a measure or removal may be read at most (a setting)
     */
    public Guard(List<Entry> known, int yearsVisible) {
        this.known = known;
        this.yearsVisible = yearsVisible;
    }

    /**
     * @param entry the next one, as it would be recorded
     * @throws Refusal register.R18 with the years, register.R19 with the kind of the entry, or register.R20
     */
    public void admit(Entry entry) {
        var kind = FlatAct.of(entry.act()).kind();
        if (entry.annuls() != null && !mayAnnul(entry.annuls())) {
            throw new Refusal("register.R20");
        }
        var lastVisible = lastVisible(entry.act());
        if (lastVisible != null && lastVisible.isAfter(end(entry).plusYears(yearsVisible))) {
            throw new Refusal("register.R18", yearsVisible);
        }
        var before = History.of(known.stream()
                .filter(other -> !Objects.equals(entry.annuls(), other.id()))
                .toList());
        var with = new ArrayList<>(known);
        with.add(entry);
        if (isEndedTwice(entry) || !fits(entry, before, History.of(with))) {
            throw new Refusal("register.R19", kind);
        }
    }

    private boolean mayAnnul(long wrong) {
        return known.stream().anyMatch(entry -> entry.id() == wrong)
                && known.stream().noneMatch(entry -> Objects.equals(entry.annuls(), wrong));
    }

    /** A live entry, other than one that this puts right, ends the same measure. */
    private boolean isEndedTwice(Entry entry) {
        return entry.act() instanceof Act.MeasureEnded again
                && known.stream()
                        .filter(other ->
                                other.act() instanceof Act.MeasureEnded ended && ended.measure() == again.measure())
                        .anyMatch(other -> !Objects.equals(entry.annuls(), other.id())
                                && known.stream().noneMatch(later -> Objects.equals(later.annuls(), other.id())));
    }

    private static @Nullable LocalDate lastVisible(Act act) {
        return switch (act) {
            case Act.Removed a -> a.visibleUntil();
            case Act.MeasureImposed a -> a.visibleUntil();
            default -> null;
        };
    }

    private static LocalDate end(Entry entry) {
        return entry.act() instanceof Act.MeasureImposed imposed ? imposed.end() : entry.effective();
    }

    private static boolean fits(Entry entry, History before, History after) {
        var day = entry.effective();
        if (before.died() != null && !(entry.act() instanceof Act.Annulled)) {
            return false;
        }
        return switch (entry.act()) {
            case Act.Granted a ->
                before.held(a.title(), day).isEmpty()
                        && after.held(a.title(), day).isPresent();
            case Act.Renewed a ->
                reaches(before, a.title(), day) && after.held(a.title(), day).isPresent();
            case Act.RenewalFiled a ->
                before.held(a.title(), day)
                                .filter(period -> period.state() != State.RENEWAL)
                                .isPresent()
                        && !before.equals(after);
            case Act.RenewalClosed a ->
                before.held(a.title(), day)
                        .filter(period -> period.state() == State.RENEWAL)
                        .isPresent();
            case Act.Extended a -> before.held(a.title(), day).isPresent() && !before.equals(after);
            case Act.Lapsed a -> mayEnd(before, a.title(), day);
            case Act.Resigned a -> mayEnd(before, a.title(), day);
            case Act.Removed a -> mayEnd(before, a.title(), day);
            case Act.Died a -> true;
            case Act.AnnotationGiven a -> before.held(a.title(), day).isPresent();
            case Act.AnnotationEnded a ->
                before.annotations().stream()
                        .anyMatch(note -> note.title() == a.title()
                                && note.annotation() == a.annotation()
                                && note.days().contains(day));
            case Act.MeasureImposed a ->
                before.titles().stream().anyMatch(period -> period.days().contains(day));
            case Act.MeasureEnded a ->
                before.measures().stream().anyMatch(measure -> measure.entry() == a.measure() && ends(measure, day));
            case Act.Annulled a -> true;
        };
    }

    /** Held on the day before, or lapsed on the day itself: so an entry can also say how a title really ended. */
    private static boolean mayEnd(History before, Title title, LocalDate day) {
        return before.runs().stream()
                .anyMatch(run -> run.title() == title
                        && !run.days().from().isAfter(day)
                        && (run.days().contains(day) || day.equals(run.days().end())));
    }

    private static boolean reaches(History before, Title title, LocalDate day) {
        return before.runs().stream()
                .anyMatch(run -> run.title() == title
                        && run.days().from().isBefore(day)
                        && (run.days().contains(day) || day.equals(run.days().end())));
    }

    private static boolean ends(Measure measure, LocalDate day) {
        return day.isAfter(measure.days().from())
                && (measure.days().contains(day) || day.equals(measure.days().end()));
    }
}
