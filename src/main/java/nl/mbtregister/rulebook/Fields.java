package nl.mbtregister.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.rulebook.rules.Choice;
import nl.mbtregister.rulebook.rules.Citation;
import nl.mbtregister.rulebook.rules.Figure;
import nl.mbtregister.rulebook.rules.Mark;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one object in a rule file. What is asked for must be there and of the right kind; what was never asked
 * for is refused by {@link #done}.
 */
final class Fields {
    private final String file;
    private final Map<String, String> sources;
    private final Node.Members node;
    private final Set<String> read = new HashSet<>();

    /** @param sources addresses of the pages that the file may name, by key; blank where a page has none */
    Fields(String file, Map<String, String> sources, Node.Members node) {
        this.file = file;
        this.sources = sources;
        this.node = node;
    }

    boolean has(String name) {
        return node.members().containsKey(name);
    }

    String text(String name) {
        return switch (get(name)) {
            case Node.Text text when !text.text().isBlank() -> text.text();
            case Node other -> throw fault(other, "\"" + name + "\" must be a text");
        };
    }

    BigDecimal number(String name) {
        return switch (get(name)) {
            case Node.Numeral numeral when numeral.number().signum() >= 0 -> numeral.number();
            case Node other -> throw fault(other, "\"" + name + "\" must be a number of 0 or more");
        };
    }

    boolean truth(String name) {
        return switch (get(name)) {
            case Node.Truth truth -> truth.yes();
            case Node other -> throw fault(other, "\"" + name + "\" must be true or false");
        };
    }

    /** False when the field is left out. */
    boolean flag(String name) {
        return has(name) && truth(name);
    }

    LocalDate date(String name) {
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeParseException e) {
            throw fault(get(name), "\"" + name + "\" must be a date such as 2020-01-31");
        }
    }

    <E extends Enum<E>> E one(Class<E> type, String name) {
        return constant(type, text(name), get(name));
    }

    /** Empty when the field is left out. */
    <E extends Enum<E>> Set<E> some(Class<E> type, String name) {
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

    <E extends Enum<E>> Set<E> oneOrMore(Class<E> type, String name) {
        Set<E> values = some(type, name);
        if (values.isEmpty()) {
            throw fault(has(name) ? get(name) : node, "\"" + name + "\" must name one or more");
        }
        return values;
    }

    Fields object(String name) {
        return fields(get(name), name);
    }

    <T> @Nullable T maybe(String name, Function<String, T> reading) {
        return has(name) ? reading.apply(name) : null;
    }

    <T> List<T> each(String name, Function<Fields, T> reading) {
        List<T> all = new ArrayList<>();
        for (Node item : items(name)) {
            all.add(reading.apply(fields(item, name)));
        }
        return all;
    }

    Wording wording(String name) {
        Fields both = object(name);
        for (String language : List.of("nl", "en")) {
            if (!both.has(language)) {
                throw both.fault("\"" + name + "\" has no translation into \"" + language + "\"");
            }
        }
        Wording wording = new Wording(both.text("nl"), both.text("en"));
        both.done();
        return wording;
    }

    /** The source and mark that stand in this object. */
    Citation citation() {
        String page = text("source");
        String address = sources.get(page);
        if (address == null) {
            throw fault(get("source"), "\"" + page + "\" is not among the sources of this file");
        }
        return new Citation(page, address.isBlank() ? null : address, one(Mark.class, "mark"));
    }

    Figure figure(String name) {
        Fields figure = object(name);
        Figure value = new Figure(figure.number("value"), figure.citation());
        figure.done();
        return value;
    }

    /** A figure that must be whole and more than 0. */
    Figure count(String name) {
        Figure figure = figure(name);
        if (figure.value().signum() == 0 || figure.value().stripTrailingZeros().scale() > 0) {
            throw fault(get(name), "\"" + name + "\" must be a whole number of 1 or more");
        }
        return figure;
    }

    Choice choice(String name) {
        Fields choice = object(name);
        Choice value = new Choice(choice.truth("value"), choice.citation());
        choice.done();
        return value;
    }

    /** @throws FaultyRulebook when the object has a field that nobody asked for */
    void done() {
        node.members().forEach((name, value) -> {
            if (!read.contains(name)) {
                throw fault(value, "\"" + name + "\" is a field that the rule book does not know");
            }
        });
    }

    FaultyRulebook fault(String sentence) {
        return new FaultyRulebook(file, node.line(), sentence);
    }

    FaultyRulebook fault(String name, String sentence) {
        return fault(get(name), sentence);
    }

    private FaultyRulebook fault(Node at, String sentence) {
        return new FaultyRulebook(file, at.line(), sentence);
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

    private Fields fields(Node value, String name) {
        return switch (value) {
            case Node.Members members -> new Fields(file, sources, members);
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
