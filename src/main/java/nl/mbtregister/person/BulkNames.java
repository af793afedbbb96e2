package nl.mbtregister.person;

import java.io.IOException;
import java.time.LocalDate;
import nl.mbtregister.person.rules.NearName;
import nl.mbtregister.person.rules.PersonName;
import nl.mbtregister.person.rules.SearchKey;
import org.jspecify.annotations.Nullable;

/**
 * The lines under which many people at once become findable, for PostgreSQL's COPY in text form. They are the same that
 * enrolling one person writes. The caller keeps {@link SearchKey#near() near} keys apart and copies each distinct one once.
 */
public final class BulkNames {
    public static final String COPY_NAME_KEYS =
            "copy name_key (key, rank, initials, person_id, shown_until) from stdin";
    public static final String COPY_SURNAME_KEYS = "copy surname_key (key, folded, marks) from stdin";

    private BulkNames() {}

    /**
     * Writes every line of one person for {@link #COPY_NAME_KEYS}.
     *
     * @param shownUntil last day on which the public may see the person, {@link LocalDate#MAX} while no end is
     *     known, or null for not at all
     */
    public static void nameKeys(Appendable lines, long personId, PersonName name, @Nullable LocalDate shownUntil)
            throws IOException {
        String initials = name.initialsKey();
        String shown = shownUntil == null
                ? "-infinity"
                : shownUntil.equals(LocalDate.MAX) ? "infinity" : shownUntil.toString();
        for (SearchKey key : name.keys()) {
            lines.append(key.key()).append('\t').append((char) ('0' + key.kind().rank()));
            lines.append('\t').append(initials).append('\t').append(Long.toString(personId));
            lines.append('\t').append(shown).append('\n');
        }
    }

    /** Writes the line of one distinct surname for {@link #COPY_SURNAME_KEYS}. */
    public static void surnameKey(Appendable lines, String key) throws IOException {
        NearName name = new NearName(key);
        lines.append(key).append('\t').append(name.folded()).append("\t{");
        String comma = "";
        for (int mark : name.keptMarks()) {
            lines.append(comma).append(Integer.toString(mark));
            comma = ",";
        }
        lines.append("}\n");
    }
}
