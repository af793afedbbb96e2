package nl.mbtregister.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.mbtregister.criteria.rules.Source;
import nl.mbtregister.platform.data.DataFields;
import nl.mbtregister.platform.data.Node;

/** The fields of one object in a file of criteria, with the sources that it may name. */
final class LibraryFields extends DataFields<LibraryFields> {
    private final Map<String, Source> known;

    LibraryFields(String file, Map<String, Source> known, Node.Members node) {
        super(file, node);
        this.known = known;
    }

    @Override
    protected LibraryFields inside(String file, Node.Members node) {
        return new LibraryFields(file, known, node);
    }

    /** The sources that are named in this object by their keys. */
    List<Source> sources() {
        List<Source> all = new ArrayList<>();
        for (String key : texts("sources")) {
            Source source = known.get(key);
            if (source == null) {
                throw fault("sources", "\"" + key + "\" is not among the sources of this file");
            }
            all.add(source);
        }
        return all;
    }

    int whole(String name) {
        try {
            return number(name).intValueExact();
        } catch (ArithmeticException e) {
            throw fault(name, "\"" + name + "\" must be a whole number");
        }
    }

    /** @param most the highest that makes sense */
    int whole(String name, int most) {
        int value = whole(name);
        if (value > most) {
            throw fault(name, "\"" + name + "\" must be at most " + most);
        }
        return value;
    }
}
