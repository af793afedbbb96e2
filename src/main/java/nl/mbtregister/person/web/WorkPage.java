package nl.mbtregister.person.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.person.KeepingEmployment;
import nl.mbtregister.person.WorkLine;
import nl.mbtregister.person.rules.WorkField;
import nl.mbtregister.person.rules.Workplace;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.Time;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** The own places of work: a list, and a form to add one or to change the one that was chosen. */
@Named
@RequestScoped
public class WorkPage {
    @Inject
    private KeepingEmployment keeping;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    @Inject
    private Time time;

    private final Mistakes mistakes = new Mistakes();
    private List<WorkLine> lines = List.of();

    /** Does what a form asks for, and shows what there is. */
    public void answer() {
        if (caller.get().personId() == null) {
            form.seeOther(page.to("MY_DETAILS"));
            return;
        }
        if (form.sent("work") && saved() || form.sent("remove") && removed()) {
            return;
        }
        lines = keeping.own();
    }

    private boolean saved() {
        Optional<Workplace> place = read();
        if (place.isEmpty()) {
            form.refuse();
            return false;
        }
        long id = form.number("id").orElse(0);
        Runnable act = id == 0
                ? () -> keeping.add(form.once(), place.get())
                : () -> keeping.change(id, form.version(), place.get());
        return ended(act, "person.work.saved.done");
    }

    private boolean removed() {
        return ended(() -> keeping.remove(form.number("id").orElse(0), form.version()), "person.work.removed.done");
    }

    private boolean ended(Runnable act, String done) {
        boolean acted = form.attempt(mistakes, act);
        if (acted) {
            form.seeOther(page.getHere(), done);
        }
        return acted;
    }

    private Optional<Workplace> read() {
        require("employer", 200);
        require("town", 100);
        Optional<WorkField> field = form.choice("field", WorkField.class);
        if (field.isEmpty()) {
            mistakes.add("field", t.get("person.work.field.empty"));
        }
        String hours = form.text("hours").replace(',', '.');
        if (!hours.matches("\\d{1,2}(\\.\\d)?") || new BigDecimal(hours).compareTo(BigDecimal.valueOf(80)) > 0) {
            mistakes.add("hours", t.get("person.work.hours.wrong"));
        }
        Optional<LocalDate> from = form.day("from", mistakes);
        from.filter(day -> day.isAfter(time.today()))
                .ifPresent(day -> mistakes.add("from", t.get("person.day.future")));
        Optional<LocalDate> last = form.text("last").isEmpty() ? Optional.empty() : form.day("last", mistakes);
        if (last.isPresent() && from.isPresent() && last.get().isBefore(from.get())) {
            mistakes.add("last", t.get("person.day.order"));
        }
        return mistakes.isNone()
                ? Optional.of(new Workplace(
                        form.text("employer"),
                        form.text("town"),
                        field.orElseThrow(),
                        new BigDecimal(hours),
                        form.yes("team"),
                        form.yes("adolescents"),
                        new Period(
                                from.orElseThrow(),
                                last.map(day -> day.plusDays(1)).orElse(null))))
                : Optional.empty();
    }

    private void require(String field, int longest) {
        String typed = form.text(field);
        if (typed.isEmpty() || typed.length() > longest) {
            mistakes.add(field, t.of("person.text.needed", longest));
        }
    }

    public Mistakes getMistakes() {
        return mistakes;
    }

    public List<WorkLine> getLines() {
        return lines;
    }

    /** The one to be changed; null when one is added. */
    public @Nullable WorkLine getLine() {
        long id = form.number("change").or(() -> form.number("id")).orElse(0);
        return lines.stream().filter(line -> line.id() == id).findFirst().orElse(null);
    }

    public @Nullable LocalDate getLast() {
        WorkLine line = getLine();
        return line == null ? null : last(line);
    }

    public @Nullable LocalDate last(WorkLine line) {
        return line.place().valid().lastDay().orElse(null);
    }

    public List<Option> getFields() {
        return Stream.concat(
                        Stream.of(new Option("", t.get("person.choose"))),
                        Stream.of(WorkField.values()).map(field -> new Option(field.name(), t.show(field))))
                .toList();
    }
}
