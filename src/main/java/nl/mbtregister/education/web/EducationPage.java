package nl.mbtregister.education.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.mbtregister.documents.DocumentLine;
import nl.mbtregister.documents.ReadingDocuments;
import nl.mbtregister.documents.RemovingDocument;
import nl.mbtregister.education.CourseLine;
import nl.mbtregister.education.DiplomaLine;
import nl.mbtregister.education.KeepingCourses;
import nl.mbtregister.education.KeepingDiplomas;
import nl.mbtregister.education.ReadingEducation;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;
import nl.mbtregister.rulebook.rules.portfolio.CourseKind;
import nl.mbtregister.rulebook.rules.portfolio.EducationLevel;
import org.jspecify.annotations.Nullable;

/** Courses, diplomas and the papers that prove them: a list of each, and one form at a time. */
@Named
@RequestScoped
public class EducationPage {
    @Inject
    private ReadingEducation reading;

    @Inject
    private ReadingDocuments readingDocuments;

    @Inject
    private RemovingDocument removingDocument;

    @Inject
    private KeepingCourses keepingCourses;

    @Inject
    private KeepingDiplomas keepingDiplomas;

    @Inject
    private EducationForms forms;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private List<CourseLine> courses = List.of();
    private List<DiplomaLine> diplomas = List.of();
    private List<DocumentLine> documents = List.of();

    /** Does what a form asks for, and shows what there is. */
    public void answer() {
        if (caller.get().personId() == null) {
            form.seeOther(page.to("MY_DETAILS"));
            return;
        }
        if (form.sent() && done()) {
            return;
        }
        courses = reading.ownCourses();
        diplomas = reading.ownDiplomas();
        documents = readingDocuments.own();
        tellUpload();
    }

    private boolean done() {
        long id = form.number("id").orElse(0);
        return switch (form.text("form")) {
            case "course" ->
                saved(forms.course(mistakes), claim -> {
                    if (id == 0) {
                        keepingCourses.add(form.once(), claim);
                    } else {
                        keepingCourses.change(id, form.version(), claim);
                    }
                });
            case "diploma" ->
                saved(forms.diploma(mistakes), claim -> {
                    if (id == 0) {
                        keepingDiplomas.add(form.once(), claim);
                    } else {
                        keepingDiplomas.change(id, form.version(), claim);
                    }
                });
            case "remove-course" -> removed(() -> keepingCourses.remove(id, form.version()));
            case "remove-diploma" -> removed(() -> keepingDiplomas.remove(id, form.version()));
            case "remove-document" -> removed(() -> removingDocument.remove(id));
            default -> false;
        };
    }

    private <T> boolean saved(Optional<T> claim, Consumer<T> act) {
        if (claim.isEmpty()) {
            form.refuse();
            return false;
        }
        return ended(() -> act.accept(claim.get()), "education.page.saved.done");
    }

    private boolean removed(Runnable act) {
        return ended(act, "education.page.removed.done");
    }

    private boolean ended(Runnable act, String done) {
        if (!form.attempt(mistakes, act)) {
            return false;
        }
        form.seeOther(page.getHere(), done);
        return true;
    }

    private void tellUpload() {
        String rule = form.text("upload");
        if (rule.matches("(documents|platform)\\.R\\d+") && t.containsKey("refusal." + rule)) {
            mistakes.add("file", t.get("refusal." + rule));
        }
    }

    // ---- what there is

    public Mistakes getMistakes() {
        return mistakes;
    }

    public List<CourseLine> getCourses() {
        return courses;
    }

    public List<DiplomaLine> getDiplomas() {
        return diplomas;
    }

    public List<DocumentLine> getDocuments() {
        return documents;
    }

    /** Name of the paper of a row; null when there is none. */
    public @Nullable String paper(@Nullable Long document) {
        return documents.stream()
                .filter(line -> document != null && line.id() == document)
                .map(DocumentLine::name)
                .findFirst()
                .orElse(null);
    }

    // ---- the form that is open

    /** True while no form is open. */
    public boolean isList() {
        return !isCourse() && !isDiploma();
    }

    public boolean isCourse() {
        return form.text("add").equals("course") || form.text("form").equals("course") || getCourseLine() != null;
    }

    public boolean isDiploma() {
        return form.text("add").equals("diploma") || form.text("form").equals("diploma") || getDiplomaLine() != null;
    }

    /** The course to be changed; null when one is added. */
    public @Nullable CourseLine getCourseLine() {
        long id = open("course");
        return courses.stream().filter(line -> line.id() == id).findFirst().orElse(null);
    }

    /** The diploma to be changed; null when one is added. */
    public @Nullable DiplomaLine getDiplomaLine() {
        long id = open("diploma");
        return diplomas.stream().filter(line -> line.id() == id).findFirst().orElse(null);
    }

    private long open(String kind) {
        return form.number(kind + "-id")
                .or(() -> form.text("form").equals(kind) ? form.number("id") : Optional.empty())
                .orElse(0);
    }

    /** The paper that a form begins with: the one that was just handed in, else that of the row. */
    public String document(@Nullable Long stored) {
        String handedIn = form.text("document");
        return handedIn.isEmpty() && stored != null ? stored.toString() : handedIn;
    }

    public List<Option> getKinds() {
        return options(Stream.of(CourseKind.values()).map(kind -> new Option(kind.name(), t.show(kind))));
    }

    public List<Option> getLevels() {
        return options(Stream.of(EducationLevel.values()).map(level -> new Option(level.name(), t.show(level))));
    }

    public List<Option> getPapers() {
        return options(documents.stream().map(line -> new Option(String.valueOf(line.id()), line.name())));
    }

    private List<Option> options(Stream<Option> all) {
        return Stream.concat(Stream.of(new Option("", t.get("education.page.choose"))), all)
                .toList();
    }
}
