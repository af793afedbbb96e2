package nl.mbtregister.transparency.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.mbtregister.register.rules.Entry;
import nl.mbtregister.register.rules.FlatAct;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the register in two halves, each in the one way to write it. Together they hold every column of the entry,
 * so that none can be changed unseen.
 *
 * @param open what the public may read of it, if it may read it at all
 * @param rest who recorded it and why, and what else is not for the public
 */
public record Fact(String open, String rest) {

    /** @param number of the person when the entry came into the log */
    public static Fact of(long person, String number, Entry entry) {
        FlatAct act = FlatAct.of(entry.act());
        Map<String, String> open = new HashMap<>();
        open.put("number", number);
        open.put("entry", String.valueOf(entry.id()));
        open.put("act", act.kind().name());
        open.put("from", entry.effective().toString());
        open.put("recordedAt", entry.recordedAt().toString());
        put(open, "through", through(act.end()));
        put(open, "title", act.title());
        put(open, "annotation", act.annotation());
        put(open, "measure", act.measureKind());
        put(open, "ends", act.measure());
        put(open, "annuls", entry.annuls());
        put(open, "textNl", act.text() == null ? null : act.text().nl());
        put(open, "textEn", act.text() == null ? null : act.text().en());
        Map<String, String> rest = new HashMap<>();
        rest.put("person", String.valueOf(person));
        rest.put("by", entry.by());
        rest.put("basis", entry.basis().name());
        rest.put("reference", entry.basisReference());
        rest.put("edition", entry.edition().toString());
        put(rest, "decided", act.decided());
        put(rest, "ground", act.ground());
        put(rest, "visibleUntil", act.visibleUntil());
        return new Fact(CanonicalJson.of(open), CanonicalJson.of(rest));
    }

    private static @Nullable LocalDate through(@Nullable LocalDate end) {
        return end == null ? null : end.minusDays(1);
    }

    private static void put(Map<String, String> members, String name, @Nullable Object value) {
        if (value != null) {
            members.put(name, value.toString());
        }
    }
}
