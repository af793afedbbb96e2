package nl.mbtregister.journal;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did or looked at. Who, in which role and on whose behalf, and when, the journal adds itself.
 *
 * @param act what, as feature, thing and past participle: {@code register.entry.published}; stays for ever, so it holds
 *     nothing personal
 * @param subjectPerson id of the person whom it concerns, or null
 * @param object what was touched, as table and id: {@code register_entry 4711}, or null
 * @param facts what else must be known later, by name; erased together with everything personal
 */
public record JournalAct(
        String act, @Nullable Long subjectPerson, @Nullable String object, SortedMap<String, String> facts) {
    private static final Pattern ACT = Pattern.compile("[a-z]+(\\.[a-z]+(-[a-z]+)*)+");

    public JournalAct {
        if (!ACT.matcher(act).matches()) {
            throw new IllegalArgumentException("an act is named as register.entry.published: " + act);
        }
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    public static JournalAct of(String act) {
        return new JournalAct(act, null, null, new TreeMap<>());
    }

    public JournalAct about(long person) {
        return new JournalAct(act, person, object, facts);
    }

    public JournalAct object(String table, long id) {
        return new JournalAct(act, subjectPerson, table + " " + id, facts);
    }

    public JournalAct with(String fact, Object value) {
        SortedMap<String, String> more = new TreeMap<>(facts);
        more.put(fact, value.toString());
        return new JournalAct(act, subjectPerson, object, more);
    }

    public JournalAct with(Map<String, String> others) {
        SortedMap<String, String> more = new TreeMap<>(facts);
        more.putAll(others);
        return new JournalAct(act, subjectPerson, object, more);
    }
}
