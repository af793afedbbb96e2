package nl.mbtregister.rulebook;

import java.util.Map;
import nl.mbtregister.platform.data.DataFields;
import nl.mbtregister.platform.data.Node;
import nl.mbtregister.rulebook.rules.Choice;
import nl.mbtregister.rulebook.rules.Citation;
import nl.mbtregister.rulebook.rules.Figure;
import nl.mbtregister.rulebook.rules.Mark;

/** The fields of one object in a file of the rule book, with the sources of its figures. */
final class Fields extends DataFields<Fields> {
    private final Map<String, String> sources;

    /** @param sources addresses of the pages that the file may name, by key; blank where a page has none */
    Fields(String file, Map<String, String> sources, Node.Members node) {
        super(file, node);
        this.sources = sources;
    }

    @Override
    protected Fields inside(String file, Node.Members node) {
        return new Fields(file, sources, node);
    }

    /** The source and mark that stand in this object. */
    Citation citation() {
        String page = text("source");
        String address = sources.get(page);
        if (address == null) {
            throw fault("source", "\"" + page + "\" is not among the sources of this file");
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
            throw fault(name, "\"" + name + "\" must be a whole number of 1 or more");
        }
        return figure;
    }

    Choice choice(String name) {
        Fields choice = object(name);
        Choice value = new Choice(choice.truth("value"), choice.citation());
        choice.done();
        return value;
    }
}
