package nl.mbtregister.letters;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.letters.rules.Field;

/** What each blank of the letters means, with an example, for whoever writes their words. */
final class BlankBook {
    private static final JsonObject ALL = TemplateFile.json("letters/blanks.json");

    private BlankBook() {}

    /** @param name as it stands in a letter, without its braces */
    record Explained(String name, Wording what, Wording example) {}

    static List<Explained> of(Collection<String> names) {
        List<Explained> explained = new ArrayList<>();
        for (String name : new TreeSet<>(names)) {
            JsonObject nl = ALL.getJsonObject(name).getJsonObject("nl");
            JsonObject en = ALL.getJsonObject(name).getJsonObject("en");
            explained.add(new Explained(
                    name,
                    new Wording(nl.getString("what"), en.getString("what")),
                    new Wording(nl.getString("example"), en.getString("example"))));
        }
        return explained;
    }

    static boolean knows(String name) {
        return ALL.containsKey(name);
    }

    /** Fields with the examples, for a letter that is only looked at. */
    static Map<String, Field> examples(Collection<String> names) {
        Map<String, Field> fields = new HashMap<>();
        of(names).forEach(blank -> fields.put(blank.name(), new Field.Words(blank.example())));
        return fields;
    }
}
