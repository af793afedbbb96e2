package nl.mbtregister.certificate.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mbtregister.certificate.rules.Facts.Held;
import nl.mbtregister.certificate.rules.Facts.Note;
import nl.mbtregister.certificate.rules.Facts.Told;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.register.rules.History;
import nl.mbtregister.register.rules.PublicHistory;
import nl.mbtregister.register.rules.Standing;
import nl.mbtregister.register.rules.Standing.TitleStanding;
import nl.mbtregister.register.rules.Status;
import org.jspecify.annotations.Nullable;

/**
 * From what a certificate is made: what the register says of a person on the day of asking.
 *
 * @param began first day of the period of each title that runs on that day
 */
public record Sources(String name, String number, PublicHistory history, Map<Title, LocalDate> began, LocalDate today) {

    /** The facts for a certificate of this kind; empty when there is none to be given. */
    public Optional<Facts> facts(CertificateKind kind, @Nullable Title title) {
        return switch (kind) {
            case TITLE ->
                heldNow().stream()
                        .filter(held -> held.title() == title)
                        .findFirst()
                        .map(this::ofTitle);
            case PROOF -> Optional.of(standing()).filter(Standing::registered).map(this::ofToday);
            case HISTORY -> Optional.of(standing()).filter(Standing::shown).map(now -> ofHistory());
        };
    }

    public Standing standing() {
        return history.on(today, today);
    }

    /** Titles that are held, also under a suspension. */
    public List<TitleStanding> heldNow() {
        return standing().titles().stream().filter(Sources::isHeld).toList();
    }

    static boolean isHeld(TitleStanding title) {
        return title.status() != Status.ENDED && title.status() != Status.REMOVED;
    }

    private Facts ofTitle(TitleStanding title) {
        List<Note> notes = standing().annotations().stream()
                .filter(note -> note.title() == title.title())
                .map(note -> Note.of(note.title(), note.annotation(), note.days()))
                .toList();
        return new Facts(name, number, List.of(held(title, began.get(title.title()))), notes, List.of());
    }

    private Facts ofToday(Standing now) {
        return new Facts(
                name,
                number,
                heldNow().stream().map(title -> held(title, null)).toList(),
                now.annotations().stream()
                        .map(note -> Note.of(note.title(), note.annotation(), note.days()))
                        .toList(),
                now.measures().stream()
                        .map(measure -> new Told(
                                measure.kind(),
                                measure.days().from(),
                                measure.days().lastDay().orElse(null),
                                measure.text(),
                                measure.visibleUntil()))
                        .toList());
    }

    /** Everything that has begun, however long ago it ended. */
    private Facts ofHistory() {
        History all = history.history();
        return new Facts(
                name,
                number,
                all.runs().stream()
                        .filter(run -> !run.days().from().isAfter(today))
                        .map(run -> new Held(
                                run.title(),
                                run.days().from(),
                                null,
                                run.days().lastDay().orElse(null)))
                        .toList(),
                all.annotations().stream()
                        .filter(note -> !note.days().from().isAfter(today))
                        .map(note -> Note.of(note.title(), note.annotation(), note.days()))
                        .toList(),
                List.of());
    }

    private static Held held(TitleStanding title, @Nullable LocalDate from) {
        return new Held(
                title.title(), title.days().from(), from, title.days().lastDay().orElse(null));
    }
}
