package nl.mbtregister.programme.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mbtregister.criteria.rules.Module;
import nl.mbtregister.criteria.rules.Variant;
import nl.mbtregister.institution.Location;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.programme.ProgrammeFacts;

/** The form about a programme. */
record ProgrammeFields(Form form, Mistakes mistakes, Sentences t) {

    Optional<ProgrammeFacts> read() {
        if (form.text("name").isEmpty()) {
            mistakes.add("name", t.get("programme.name.missing"));
        }
        Optional<Variant> variant = form.choice("variant", Variant.class);
        if (variant.isEmpty()) {
            mistakes.add("variant", t.get("programme.variant.missing"));
        }
        if (!form.text("capacity").isEmpty() && form.number("capacity").isEmpty()) {
            mistakes.add("capacity", t.get("programme.capacity.wrong"));
        }
        if (locations().isEmpty()) {
            mistakes.add("places", t.get("programme.places.missing"));
        }
        return mistakes.isNone()
                ? Optional.of(new ProgrammeFacts(
                        form.text("name"),
                        variant.orElseThrow(),
                        modules(),
                        form.text("target"),
                        form.number("capacity").orElse(null),
                        locations()))
                : Optional.empty();
    }

    private Set<Module> modules() {
        Set<Module> modules = EnumSet.of(Module.MBT);
        List<String> chosen = form.all("modules");
        Stream.of(Module.values())
                .filter(module -> chosen.contains(module.name()))
                .forEach(modules::add);
        return modules;
    }

    private Set<Long> locations() {
        return form.all("places").stream()
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    List<Option> variants() {
        return options(Stream.of(Variant.values()));
    }

    /** What may be offered besides MBT itself. */
    List<Option> furtherModules() {
        return options(Stream.of(Module.values()).filter(module -> module != Module.MBT));
    }

    static List<Option> places(List<Location> locations) {
        return locations.stream()
                .map(location -> new Option(String.valueOf(location.id()), location.written()))
                .toList();
    }

    private List<Option> options(Stream<? extends Enum<?>> choices) {
        return choices.map(choice -> new Option(choice.name(), t.show(choice))).toList();
    }
}
