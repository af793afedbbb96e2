package nl.mbtregister.platform.data;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.mbtregister.kernel.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one object in a file of rules. What is asked for must be there and of the right kind; what was never asked
 * for is refused by {@link #done}.
 *
 * @param <F> the fields of the objects inside it
 */
public abstract class DataFields<F extends DataFields<F>> {
    private final String file;
    private final Node.Members node;
    private final Set<String> read = new HashSet<>();

    protected DataFields(String file, Node.Members node) {
        this.file = file;
        this.node = node;
    }

    /** The fields of an object inside this one. */
    protected abstract F inside(String file, Node.Members node);

    public boolean has(String name) {
        return node.members().containsKey(name);
    }

    public String text(String name) {
        return switch (get(name)) {
            case Node.Text text when !text.text().isBlank() -> text.text();
            case Node other -> throw fault(other, "\"" + name + "\" must be a text");
        };
    }

    public BigDecimal number(String name) {
        return switch (get(name)) {
            case Node.Numeral numeral when numeral.number().signum() >= 0 -> numeral.number();
            case Node other -> throw fault(other, "\"" + name + "\" must be a number of 0 or more");
        };
    }

    public boolean truth(String name) {
        return switch (get(name)) {
            case Node.Truth truth -> truth.yes();
            case Node other -> throw fault(other, "\"" + name + "\" must be true or false");
        };
    }

    /** False when the field is left out. */
    public boolean flag(String name) {
        return has(name) && truth(name);
    }

    public LocalDate date(String name) {
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeParseException e) {
            throw fault(get(name), "\"" + name + "\" must be a date such as 2020-01-31");
        }
    }

    public <E extends Enum<E>> E one(Class<E> type, String name) {
        return constant(type, text(name), get(name));
    }

    /** Empty when the field is left out. */
    public <E extends Enum<E>> Set<E> some(Class<E> type, String name) {
        EnumSet<E> values = EnumSet.noneOf(type);
        if (has(name)) {
            for (Node item : items(name)) {
                String value = item instanceof Node.Text text ? text.text() : "";
                if (!values.add(constant(type, value, item))) {
                    throw fault(item, "\"" + value + "\" stands here twice");
                }
            }
        }
        return values;
    }

    public <E extends Enum<E>> Set<E> oneOrMore(Class<E> type, String name) {
        Set<E> values = some(type, name);
        if (values.isEmpty()) {
            throw fault(has(name) ? get(name) : node, "\"" + name + "\" must name one or more");
        }
        return values;
    }

    public F object(String name) {
        return fields(get(name), name);
    }

    public <T> @Nullable T maybe(String name, Function<String, T> reading) {
        return has(name) ? reading.apply(name) : null;
    }

    /** A list of texts, none of them blank. */
    public List<String> texts(String name) {
        List<String> all = new ArrayList<>();
        for (Node item : items(name)) {
            switch (item) {
                case Node.Text text when !text.text().isBlank() -> all.add(text.text());
                case Node other -> throw fault(other, "\"" + name + "\" must hold texts");
            }
        }
        return all;
    }

    public <T> List<T> each(String name, Function<F, T> reading) {
        List<T> all = new ArrayList<>();
        for (Node item : items(name)) {
            all.add(reading.apply(fields(item, name)));
        }
        return all;
    }

    public Wording wording(String name) {
        F both = object(name);
        for (String language : List.of("nl", "en")) {
            if (!both.has(language)) {
                throw both.fault("\"" + name + "\" has no translation into \"" + language + "\"");
            }
        }
        Wording wording = new Wording(both.text("nl"), both.text("en"));
        both.done();
        return wording;
    }

    /** @throws FaultyData when the object has a field that nobody asked for */
    public void done() {
        node.members().forEach((name, value) -> {
            if (!read.contains(name)) {
                throw fault(value, "\"" + name + "\" is a field that is not known here");
            }
        });
    }

    public FaultyData fault(String sentence) {
        return new FaultyData(file, node.line(), sentence);
    }

    public FaultyData fault(String name, String sentence) {
        return fault(get(name), sentence);
    }

    private FaultyData fault(Node at, String sentence) {
        return new FaultyData(file, at.line(), sentence);
    }

    private Node get(String name) {
        read.add(name);
        Node value = node.members().get(name);
        if (value == null) {
            throw fault("\"" + name + "\" is missing");
        }
        return value;
    }

    private List<Node> items(String name) {
        return switch (get(name)) {
            case Node.Items items -> items.items();
            case Node other -> throw fault(other, "\"" + name + "\" must be a list");
        };
    }

    private F fields(Node value, String name) {
        return switch (value) {
            case Node.Members members -> inside(file, members);
            case Node other -> throw fault(other, "\"" + name + "\" must hold objects");
        };
    }

    private <E extends Enum<E>> E constant(Class<E> type, String value, Node at) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        throw fault(at, "\"" + value + "\" is not one of " + EnumSet.allOf(type));
    }
}
