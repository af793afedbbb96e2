package nl.mbtregister.letters.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.letters.ReadingTemplates;
import nl.mbtregister.letters.TemplateVersion;
import nl.mbtregister.letters.WritingTemplate;
import nl.mbtregister.letters.rules.Words;
import nl.mbtregister.letters.rules.WordsCheck;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** The office writes a draft of the words of a letter, in both languages. */
@Named
@RequestScoped
public class LetterWordsPage {
    @Inject
    private ReadingTemplates reading;

    @Inject
    private WritingTemplate writing;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private ReadingTemplates.@Nullable Opened letter;

    public void answer() {
        Optional<LetterKind> kind = LetterKind.of(form.text("kind"));
        if (kind.isEmpty()) {
            form.notFound();
            return;
        }
        if (form.sent("words") && keeps(kind.get())) {
            form.seeOther(page.to("DESK_LETTER", kind.get().code()), "letters.words.kept.done");
            return;
        }
        letter = reading.open(kind.get());
    }

    private boolean keeps(LetterKind kind) {
        Words words =
                new Words(form.text("subject_nl"), form.text("text_nl"), form.text("subject_en"), form.text("text_en"));
        List<WordsCheck.Fault> faults = reading.check(kind).faults(words);
        for (WordsCheck.Fault fault : faults) {
            mistakes.add(
                    fault.place().name().toLowerCase(Locale.ROOT), t.of("letters.fault." + fault.kind(), said(fault)));
        }
        if (!faults.isEmpty()) {
            form.refuse();
            return false;
        }
        return form.attempt(mistakes, () -> writing.keep(form.once(), kind, (int) form.version(), words));
    }

    /** A blank as it is typed, anything else as it is. */
    private static String said(WordsCheck.Fault fault) {
        return switch (fault.kind()) {
            case UNKNOWN_BLANK, LEFT_OUT, UNGUARDED -> "{" + fault.what() + "}";
            default -> fault.what();
        };
    }

    public ReadingTemplates.@Nullable Opened getLetter() {
        return letter;
    }

    /** The words to begin with: those of the draft, or those that hold. */
    public @Nullable Words getWords() {
        TemplateVersion draft = letter == null ? null : letter.draft();
        return letter == null ? null : draft == null ? letter.now().words() : draft.words();
    }

    /** Revision of the draft that is being changed; 0 while there is none. */
    public long getSeen() {
        if (form.isTyped()) {
            return form.version();
        }
        TemplateVersion draft = letter == null ? null : letter.draft();
        return draft == null ? 0 : draft.revision();
    }

    /** A blank as it is typed in the words. */
    public String typed(ReadingTemplates.Offered blank) {
        return "{" + blank.name() + "}";
    }

    /** What stands before a paragraph that is there only with this blank. */
    public String guard(ReadingTemplates.Offered blank) {
        return "{?" + blank.name() + "}";
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
