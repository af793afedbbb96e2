package nl.mbtregister.accreditation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.mbtregister.accreditation.AskingAccreditation;
import nl.mbtregister.accreditation.CalculatingPoints;
import nl.mbtregister.accreditation.Calculation;
import nl.mbtregister.accreditation.CourseFile;
import nl.mbtregister.accreditation.FilingCourse;
import nl.mbtregister.accreditation.OpeningCourse;
import nl.mbtregister.accreditation.rules.AccreditationState;
import nl.mbtregister.accreditation.rules.CourseContent;
import nl.mbtregister.accreditation.rules.CourseTheme;
import nl.mbtregister.accreditation.rules.Lacking;
import nl.mbtregister.accreditation.rules.TrainerKind;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** A provider writes a request, sees its sum, files it, answers a question, or looks at what became of it. */
@Named
@RequestScoped
public class ProviderCoursePage {
    @Inject
    private OpeningCourse opening;

    @Inject
    private AskingAccreditation asking;

    @Inject
    private FilingCourse filing;

    @Inject
    private CalculatingPoints points;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable CourseFile file;
    private @Nullable CourseContent content;
    private int seen;

    /** Answers 404 for a request of another provider. */
    public void answer() {
        long id = form.number("id").map(Integer::longValue).orElse(-1L);
        if (!open(id)) {
            form.notFound();
            return;
        }
        if (form.sent("content")) {
            write(id, form.text("do"));
        } else if (form.sent("withdraw") && form.attempt(mistakes, () -> asking.withdraw(form.once(), id))) {
            form.seeOther(page.to("PROVIDER_HOME"), "accreditation.withdrawn.done");
        } else if (form.sent("copy")) {
            long[] copy = new long[1];
            if (form.attempt(mistakes, () -> copy[0] = asking.copy(form.once(), id))) {
                form.seeOther(page.to("PROVIDER_COURSE", String.valueOf(copy[0])), "accreditation.copied.done");
            }
        }
    }

    private void write(long id, String pressed) {
        CourseContent typed = new CourseFields(form, mistakes, t).read(pressed);
        boolean files = pressed.equals("file");
        if (files) {
            lacking(typed);
        }
        if (!mistakes.isNone()) {
            content = typed;
            seen = (int) form.version();
            form.refuse();
            return;
        }
        if (!form.attempt(mistakes, () -> asking.save(id, (int) form.version(), typed))) {
            content = typed;
            seen = (int) form.version();
            return;
        }
        if (!files) {
            form.seeOther(page.getHere() + "#" + section(pressed));
        } else if (form.attempt(mistakes, () -> file(id))) {
            form.seeOther(page.to("PROVIDER_HOME"), "accreditation.filed.done");
        } else {
            open(id);
        }
    }

    private void file(long id) {
        if (Objects.requireNonNull(file).state() == AccreditationState.MORE_INFO) {
            filing.answer(form.once(), id, form.text("answer"));
        } else {
            filing.file(form.once(), id);
        }
    }

    private void lacking(CourseContent typed) {
        typed.lacking().forEach(one -> mistakes.add(field(one), t.of("accreditation.form.lacking", one)));
        if (mistakes.isNone() && points.sum(typed.parts()).points() == 0) {
            mistakes.add("kind", t.of("accreditation.form.lacking", Lacking.POINTS));
        }
        if (isAsked() && form.text("answer").isEmpty()) {
            mistakes.add("answer", t.get("accreditation.form.answer.missing"));
        }
    }

    private static String field(Lacking lacking) {
        return switch (lacking) {
            case TITLE -> "title";
            case THEME -> "theme";
            case SUMMARY -> "about";
            case TARGETS -> "targets";
            case TRAINERS -> "speaker";
            case PROGRAMME, POINTS -> "kind";
        };
    }

    private static String section(String pressed) {
        return pressed.startsWith("trainer") ? "trainers" : pressed.startsWith("part") ? "programme" : "main";
    }

    private boolean open(long id) {
        try {
            file = opening.own(id);
            content = file.version().content();
            seen = file.version().version();
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    public @Nullable CourseFile getFile() {
        return file;
    }

    public CourseContent getContent() {
        return Objects.requireNonNull(content);
    }

    public int getSeen() {
        return seen;
    }

    public boolean isWritable() {
        return file != null && file.state().isWritable();
    }

    public boolean isOpen() {
        return file != null && file.state().isOpen();
    }

    public boolean isAsked() {
        return file != null && file.state() == AccreditationState.MORE_INFO;
    }

    public boolean isHeld() {
        return file != null && file.state() == AccreditationState.ACCREDITED;
    }

    /** By the rules of today while it can be written, as it was filed afterwards. */
    public Calculation getCalculation() {
        CourseFile present = Objects.requireNonNull(file);
        return isWritable() || present.version().filed() == null
                ? points.sum(getContent().parts())
                : present.version().fixed().calculation();
    }

    public List<String> getTargets() {
        return getContent().orderedTargets().stream().map(Enum::name).toList();
    }

    public List<Option> getThemes() {
        return Stream.concat(
                        Stream.of(new Option("", t.get("accreditation.form.choose"))),
                        options(CourseTheme.values()).stream())
                .toList();
    }

    public List<Option> getTitles() {
        return options(Title.values());
    }

    public List<Option> getSpeakerKinds() {
        return options(TrainerKind.values());
    }

    public List<Option> getKinds() {
        return new PartFields(form, mistakes, t).kinds();
    }

    private List<Option> options(Enum<?>... choices) {
        return new CourseFields(form, mistakes, t).options(choices);
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
