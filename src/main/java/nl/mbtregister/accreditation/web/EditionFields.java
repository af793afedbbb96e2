package nl.mbtregister.accreditation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mbtregister.accreditation.rules.EditionMode;
import nl.mbtregister.accreditation.rules.EditionPlan;
import nl.mbtregister.accreditation.rules.Trainer;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;

/** The fields by which a date of a course is added or changed. */
record EditionFields(Form form, Mistakes mistakes, Sentences t) {

    /** @param trainers who speak */
    Optional<EditionPlan> read(List<Trainer> trainers) {
        EditionMode mode = form.choice("mode", EditionMode.class).orElse(EditionMode.PLACE);
        Optional<LocalDate> first = form.day("first", mistakes);
        Optional<LocalDate> last = form.text("last").isEmpty() ? first : form.day("last", mistakes);
        if (mode != EditionMode.ONLINE && form.text("place").isEmpty()) {
            mistakes.add("place", t.get("accreditation.date.place.missing"));
        }
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            mistakes.add("last", t.get("accreditation.date.last.wrong"));
        }
        return mistakes.isNone() && first.isPresent() && last.isPresent()
                ? Optional.of(new EditionPlan(mode, form.text("place"), first.get(), last.get(), trainers))
                : Optional.empty();
    }

    List<Option> modes() {
        return Stream.of(EditionMode.values())
                .map(mode -> new Option(mode.name(), t.show(mode)))
                .toList();
    }
}
