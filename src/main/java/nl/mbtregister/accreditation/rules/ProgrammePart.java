package nl.mbtregister.accreditation.rules;

import java.util.Optional;
import nl.mbtregister.rulebook.rules.accreditation.Part;

/**
 * A part of a programme and what it is called.
 *
 * @param name up to 100 characters; may be empty
 */
public record ProgrammePart(Part part, String name) {
    public static final int LONGEST = 100;

    /** As it is stored: the code of the part, a blank, the name. */
    public String code() {
        return PartCode.of(part) + " " + name;
    }

    /** What {@link #code} wrote; empty for anything else. */
    public static Optional<ProgrammePart> read(String code) {
        int blank = code.indexOf(' ');
        return blank < 0
                ? Optional.empty()
                : PartCode.read(code.substring(0, blank))
                        .map(part -> new ProgrammePart(part, code.substring(blank + 1)));
    }
}
