package nl.mbtregister.certificate.rules;

import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.kernel.Annotation;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.register.rules.MeasureKind;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a person that stands on a certificate. Two certificates with the same facts say the same.
 *
 * @param name as the register showed it
 * @param number of the person
 * @param titles in the order of {@link Title}, and of time
 * @param notes in the order of title, note and time
 * @param measures only on a proof
 */
public record Facts(String name, String number, List<Held> titles, List<Note> notes, List<Told> measures) {

    public Facts {
        titles = List.copyOf(titles);
        notes = List.copyOf(notes);
        measures = List.copyOf(measures);
    }

    /**
     * @param since first day of the unbroken run
     * @param from first day of the period that runs now; only on a certificate of a title
     * @param through last day; null while none is known
     */
    public record Held(
            Title title,
            LocalDate since,
            @Nullable LocalDate from,
            @Nullable LocalDate through) {

        Held withoutEnd() {
            return new Held(title, since, from, null);
        }

        public boolean isOver(LocalDate day) {
            return through != null && day.isAfter(through);
        }
    }

    public record Note(
            Title title,
            Annotation annotation,
            LocalDate from,
            @Nullable LocalDate through) {
        static Note of(Title title, Annotation annotation, Period days) {
            return new Note(title, annotation, days.from(), days.lastDay().orElse(null));
        }

        Note withoutEnd() {
            return new Note(title, annotation, from, null);
        }
    }

    /** @param visibleUntil last day on which the public may read it */
    public record Told(
            MeasureKind kind, LocalDate from, @Nullable LocalDate through, Wording text, LocalDate visibleUntil) {}

    /** What of this may be shown on a day. */
    public Facts shownOn(LocalDate day) {
        return new Facts(
                name,
                number,
                titles,
                notes,
                measures.stream()
                        .filter(measure -> !day.isAfter(measure.visibleUntil()))
                        .toList());
    }

    /** The same, but for ends: while a renewal is pending there is none. */
    boolean sameButEnds(Facts other) {
        return withoutEnds().equals(other.withoutEnds());
    }

    private Facts withoutEnds() {
        return new Facts(
                name,
                number,
                titles.stream().map(Held::withoutEnd).toList(),
                notes.stream().map(Note::withoutEnd).toList(),
                measures);
    }
}
