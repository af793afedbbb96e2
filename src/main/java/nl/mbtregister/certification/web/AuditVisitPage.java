package nl.mbtregister.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.mbtregister.certification.PlannedVisit;
import nl.mbtregister.certification.VisitFile;
import nl.mbtregister.certification.VisitingProgramme;
import nl.mbtregister.certification.rules.VisitForm;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** The visit to a programme: day and form, agenda, talks, and the sample of files. */
@Named
@RequestScoped
public class AuditVisitPage {
    /** As people here type a day. */
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d-M-yyyy");

    @Inject
    private VisitingProgramme visiting;

    @Inject
    private AuditDoor door;

    @Inject
    private AuditWords words;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable VisitFile file;

    public void answer() {
        long id = door.id();
        file = door.open(() -> visiting.open(id));
        if (file == null) {
            return;
        }
        UUID once = form.once();
        if (form.sent("plan")) {
            plan(id);
        } else if (form.sent("item")) {
            item(once, id);
        } else if (form.sent("said")) {
            done(() -> visiting.note(once, id, form.text("by"), about(), form.text("said-text")));
        } else if (form.sent("sample")) {
            done(() -> visiting.sample(id, form.number("file").orElse(0), form.all("looked")));
        } else if (form.sent() && form.text("form").startsWith("drop-")) {
            done(() -> visiting.dropItem(id, form.number("item").orElse(-1)));
        }
    }

    private void plan(long id) {
        Optional<LocalDate> day = form.day("day", mistakes);
        Optional<VisitForm> how = form.choice("how", VisitForm.class);
        if (how.isEmpty()) {
            mistakes.add("how", t.get("certification.visit.how.missing"));
        }
        if (mistakes.isNone()) {
            done(() -> visiting.plan(
                    id,
                    (int) Math.max(0, form.version()),
                    how.orElseThrow(),
                    day.orElseThrow(),
                    form.text("place"),
                    form.number("size").orElse(0)));
        } else {
            form.refuse();
        }
    }

    private void item(UUID once, long id) {
        Optional<LocalTime> starts = Optional.of(form.text("starts"))
                .filter(typed -> typed.matches("([01]?\\d|2[0-3])[:.][0-5]\\d"))
                .map(typed -> LocalTime.parse((typed.length() == 4 ? "0" : "") + typed.replace('.', ':')));
        if (starts.isEmpty()) {
            mistakes.add("starts", t.get("certification.visit.starts.missing"));
            form.refuse();
        } else {
            done(() -> visiting.addItem(once, id, starts.get(), form.text("topic"), form.text("who")));
        }
    }

    private String about() {
        return form.text("about").equals(AuditWords.NONE) ? "" : form.text("about");
    }

    private void done(Runnable act) {
        if (form.attempt(mistakes, act)) {
            form.seeOther(page.getHere(), "certification.visit.done");
        }
    }

    public @Nullable VisitFile getFile() {
        return file;
    }

    public @Nullable PlannedVisit getVisit() {
        return file().visit();
    }

    /** Whether the form of the plan was sent and stays on the page. */
    public boolean isPlanning() {
        return form.isTyped() && form.text("form").equals("plan");
    }

    /** What a field of the plan shows: as typed where that form was sent, else as it stands. */
    public @Nullable Object planned(String name, @Nullable Object stored) {
        if (isPlanning()) {
            return form.text(name);
        }
        return stored instanceof LocalDate day ? WRITTEN.format(day) : stored;
    }

    public List<Option> getForms() {
        return words.options(VisitForm.values());
    }

    public List<Option> getAbouts() {
        return Stream.concat(
                        Stream.of(new Option(AuditWords.NONE, t.get("certification.interview.none"))),
                        file().criteria().stream()
                                .map(one -> new Option(one.code(), one.code() + " " + t.show(one.text()))))
                .toList();
    }

    /** The counters of the files, from 1 on. */
    public List<Integer> getNumbers() {
        PlannedVisit visit = getVisit();
        return visit == null
                ? List.of()
                : IntStream.rangeClosed(1, visit.sample()).boxed().toList();
    }

    /** The file that is looked at now: the one asked for, else the first that nobody looked at. */
    public int getNumber() {
        List<Integer> all = getNumbers();
        return form.number("file")
                .filter(all::contains)
                .or(() -> all.stream()
                        .filter(one -> !file().seen().containsKey(one))
                        .findFirst())
                .orElse(1);
    }

    public Set<String> getSeen() {
        return file().seen().getOrDefault(getNumber(), Set.of());
    }

    public List<Option> getSampled() {
        return file().sampled().stream()
                .map(one -> new Option(one.code(), one.code() + " " + t.show(one.text())))
                .toList();
    }

    private VisitFile file() {
        return Objects.requireNonNull(file);
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
