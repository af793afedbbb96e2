package nl.mbtregister.letters.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.letters.ReadingTemplates;
import nl.mbtregister.letters.TemplateVersion;
import nl.mbtregister.letters.WritingTemplate;
import nl.mbtregister.letters.rules.Difference;
import nl.mbtregister.letters.rules.Message;
import nl.mbtregister.platform.Time;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** One kind of letter: its words, what a draft would change, and its versions. */
@Named
@RequestScoped
public class LetterPage {
    @Inject
    private ReadingTemplates reading;

    @Inject
    private WritingTemplate writing;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Time time;

    private final Mistakes mistakes = new Mistakes();
    private ReadingTemplates.@Nullable Opened letter;
    private @Nullable TemplateVersion shown;

    public void answer() {
        Optional<LetterKind> kind = LetterKind.of(form.text("kind"));
        if (kind.isEmpty()) {
            form.notFound();
            return;
        }
        if (form.sent("publish") && publishes(kind.get())) {
            form.seeOther(page.getHere(), "letters.publish.done");
            return;
        }
        if (form.sent("throw") && form.attempt(mistakes, () -> writing.throwAway(form.once(), kind.get(), seen()))) {
            form.seeOther(page.getHere(), "letters.throw.done");
            return;
        }
        ReadingTemplates.Opened opened = reading.open(kind.get());
        letter = opened;
        TemplateVersion draft = opened.draft();
        shown = form.number("version")
                .flatMap(asked -> opened.versions().stream()
                        .filter(version -> version.version() == asked && draft == null)
                        .findFirst())
                .orElse(draft == null ? opened.now() : draft);
    }

    private boolean publishes(LetterKind kind) {
        Optional<LocalDate> from = form.day("from", mistakes);
        if (from.isEmpty()) {
            form.refuse();
            return false;
        }
        return form.attempt(mistakes, () -> writing.publish(form.once(), kind, seen(), from.get()));
    }

    private int seen() {
        return (int) form.version();
    }

    public ReadingTemplates.@Nullable Opened getLetter() {
        return letter;
    }

    public @Nullable TemplateVersion getShown() {
        return shown;
    }

    /** The words shown, filled in with examples. */
    public @Nullable Message preview(String language) {
        return letter == null || shown == null ? null : reading.preview(letter.kind(), shown.words(), language);
    }

    /** What the draft changes in the words of a language; nothing when only the other language changes. */
    public List<Difference.Piece> changes(String language) {
        if (letter == null || shown == null || !shown.draft()) {
            return List.of();
        }
        boolean nl = language.equals("nl");
        return Difference.between(
                nl ? letter.now().words().textNl() : letter.now().words().textEn(),
                nl ? shown.words().textNl() : shown.words().textEn());
    }

    /** How a change looks: a {@link nl.mbtregister.platform.web.Look} by name. */
    public String look(Difference.Change change) {
        return change == Difference.Change.ADDED ? "GOOD" : "STOPPED";
    }

    /** Whether it is to be marked. */
    public boolean isTold(Difference.Piece piece) {
        return piece.change() != Difference.Change.KEPT;
    }

    public LocalDate getToday() {
        return time.today();
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
