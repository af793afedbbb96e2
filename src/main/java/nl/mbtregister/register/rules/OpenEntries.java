package nl.mbtregister.register.rules;

import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.kernel.Title;

/** Of the entries of one person those that the public may read as they stand (register.R28). */
public final class OpenEntries {
    private OpenEntries() {}

    /** @param history what follows from all of the entries; the entries come in the order in which they were recorded */
    public static List<Entry> of(List<Entry> entries, PublicHistory history, LocalDate today) {
        return History.standing(entries).stream()
                .filter(entry -> !entry.effective().isAfter(today) && isOpen(entry, history, today))
                .toList();
    }

    private static boolean isOpen(Entry entry, PublicHistory history, LocalDate today) {
        return switch (entry.act()) {
            case Act.Granted a -> isTold(a.title(), entry.effective(), history, today);
            case Act.Renewed a -> isTold(a.title(), entry.effective(), history, today);
            case Act.AnnotationGiven a -> isTold(a.title(), entry.effective(), history, today);
            case Act.AnnotationEnded a -> isTold(a.title(), entry.effective(), history, today);
            case Act.Removed a ->
                history.runs(today).stream()
                        .anyMatch(run -> run.title() == a.title()
                                && run.ending() == Ending.REMOVED
                                && entry.effective().equals(run.days().end()));
            case Act.MeasureImposed a -> isTold(entry.id(), history, today);
            case Act.MeasureEnded a -> isTold(a.measure(), history, today);
            default -> false;
        };
    }

    private static boolean isTold(Title title, LocalDate day, PublicHistory history, LocalDate today) {
        return history.runs(today).stream()
                .anyMatch(run -> run.title() == title && run.days().contains(day));
    }

    private static boolean isTold(long measure, PublicHistory history, LocalDate today) {
        return history.history().measures().stream()
                .anyMatch(told -> told.entry() == measure && !today.isAfter(told.visibleUntil()));
    }
}
