package nl.mbtregister.accreditation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mbtregister.accreditation.rules.CourseContent;
import nl.mbtregister.accreditation.rules.CourseTheme;
import nl.mbtregister.accreditation.rules.ProgrammePart;
import nl.mbtregister.accreditation.rules.Trainer;
import nl.mbtregister.accreditation.rules.TrainerKind;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.rulebook.rules.accreditation.Part;

/**
 * The fields of a request: what it says now, with what the button that was pressed adds or takes away. What was typed is
 * added whatever button was pressed, so that nothing gets lost.
 */
record CourseFields(Form form, Mistakes mistakes, Sentences t) {

    /** What was typed; when something of it cannot be added, the mistakes say so. */
    CourseContent read(String pressed) {
        return new CourseContent(
                form.text("title"),
                form.choice("theme", CourseTheme.class).orElse(null),
                form.text("about"),
                form.text("website"),
                targets(),
                trainers(pressed),
                programme(pressed));
    }

    List<Trainer> trainers(String pressed) {
        List<Trainer> trainers = new ArrayList<>(kept("trainer", pressed)
                .map(Trainer::read)
                .flatMap(Optional::stream)
                .toList());
        if (pressed.equals("trainer") || isTyped("speaker")) {
            if (form.text("speaker").isEmpty()) {
                mistakes.add("speaker", t.get("accreditation.form.speaker.missing"));
            } else {
                trainers.add(new Trainer(
                        form.choice("speakerKind", TrainerKind.class).orElse(TrainerKind.MBT_SUPERVISOR),
                        form.text("speaker")));
            }
        }
        return trainers;
    }

    private List<ProgrammePart> programme(String pressed) {
        List<ProgrammePart> programme = new ArrayList<>(kept("part", pressed)
                .map(ProgrammePart::read)
                .flatMap(Optional::stream)
                .toList());
        if (pressed.equals("part") || isTyped("from", "to", "amount")) {
            Optional<Part> part = new PartFields(form, mistakes, t).read();
            part.ifPresent(added -> programme.add(new ProgrammePart(added, form.text("partName"))));
        }
        return programme;
    }

    /** What stood in the form, without the line whose button was pressed: {@code part-3}. */
    private Stream<String> kept(String name, String pressed) {
        List<String> lines = new ArrayList<>(form.all(name));
        if (pressed.matches(name + "-\\d{1,3}")) {
            int line = Integer.parseInt(pressed.substring(name.length() + 1));
            if (line < lines.size()) {
                lines.remove(line);
            }
        }
        // a part without a name ends in a blank, which a form takes off
        return lines.stream().map(line -> line.contains(" ") ? line : line + " ");
    }

    private boolean isTyped(String... fields) {
        return Stream.of(fields).anyMatch(field -> !form.text(field).isEmpty());
    }

    private Set<Title> targets() {
        return Stream.of(Title.values())
                .filter(title -> form.all("targets").contains(title.name()))
                .collect(Collectors.toSet());
    }

    List<Option> options(Enum<?>... choices) {
        return Stream.of(choices)
                .map(choice -> new Option(choice.name(), t.show(choice)))
                .toList();
    }
}
