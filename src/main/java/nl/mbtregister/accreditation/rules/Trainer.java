package nl.mbtregister.accreditation.rules;

import java.util.Optional;
import java.util.stream.Stream;

/** Somebody who speaks at a course. */
public record Trainer(TrainerKind kind, String name) {
    public static final int LONGEST = 100;

    /** As it is stored: the kind, a blank, the name. */
    public String code() {
        return kind + " " + name;
    }

    /** What {@link #code} wrote; empty for anything else. */
    public static Optional<Trainer> read(String code) {
        int blank = code.indexOf(' ');
        return Stream.of(TrainerKind.values())
                .filter(kind -> blank > 0 && kind.name().equals(code.substring(0, blank)))
                .map(kind -> new Trainer(kind, code.substring(blank + 1)))
                .findFirst();
    }
}
