package nl.mbtregister.supervision.web;

import java.util.List;
import java.util.Optional;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.supervision.Somebody;

/** The field in which a supervisor is looked for by name or number; several of one name are chosen from. */
record SupervisorField(Form form, Mistakes mistakes, Sentences t) {

    String typed() {
        return form.text("supervisor");
    }

    /** Empty, with a mistake, unless exactly one is meant. */
    Optional<Somebody> among(List<Somebody> found) {
        String chosen = form.text("chosen");
        Optional<Somebody> one = found.size() == 1
                ? Optional.of(found.getFirst())
                : found.stream().filter(some -> some.number().equals(chosen)).findFirst();
        if (typed().isEmpty()) {
            mistakes.add("supervisor", t.get("supervision.supervisor.empty"));
        } else if (found.isEmpty()) {
            mistakes.add("supervisor", t.get("supervision.supervisor.nobody"));
        } else if (one.isEmpty()) {
            mistakes.add("chosen", t.get("supervision.supervisor.several"));
        }
        return one;
    }

    /** None while there is nothing to choose. */
    static List<Option> options(List<Somebody> found) {
        return found.size() < 2
                ? List.of()
                : found.stream()
                        .map(some -> new Option(some.number(), some.name() + ", " + some.number()))
                        .toList();
    }
}
