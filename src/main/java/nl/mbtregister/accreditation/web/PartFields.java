package nl.mbtregister.accreditation.web;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.mbtregister.accreditation.rules.PartCode;
import nl.mbtregister.accreditation.rules.PartKind;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.rulebook.rules.accreditation.Part;

/** The fields by which a part of a programme is added: its kind, and its times or its amount. */
record PartFields(Form form, Mistakes mistakes, Sentences t) {
    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:.]?([0-5]\\d)");

    /** The part that was typed; when it cannot be read, the mistakes are added at the fields. */
    Optional<Part> read() {
        PartKind kind = form.choice("kind", PartKind.class).orElse(PartKind.DAY);
        if (!kind.isTimed()) {
            Optional<Part> part = form.number("amount").flatMap(amount -> PartCode.counted(kind, amount));
            if (part.isEmpty()) {
                mistakes.add("amount", t.of("accreditation.part.amount.wrong", PartCode.MOST));
            }
            return part;
        }
        Optional<LocalTime> from = time("from");
        Optional<LocalTime> to = time("to");
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        Optional<Part> part = PartCode.timed(kind, from.get(), to.get());
        if (part.isEmpty()) {
            mistakes.add("to", t.get("accreditation.part.to.wrong"));
        }
        return part;
    }

    List<Option> kinds() {
        return Stream.of(PartKind.values())
                .map(kind -> new Option(kind.name(), t.show(kind)))
                .toList();
    }

    private Optional<LocalTime> time(String field) {
        Matcher typed = TIME.matcher(form.text(field));
        if (!typed.matches()) {
            mistakes.add(field, t.get("accreditation.part.time.wrong"));
            return Optional.empty();
        }
        return Optional.of(LocalTime.of(Integer.parseInt(typed.group(1)), Integer.parseInt(typed.group(2))));
    }
}
