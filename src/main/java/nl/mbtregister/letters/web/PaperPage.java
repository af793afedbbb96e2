package nl.mbtregister.letters.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.letters.WritingOnPaper;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.Texts;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** A letter on paper to somebody whom mail does not reach; what is printed of the page is the letter. */
@Named
@RequestScoped
public class PaperPage {
    private static final int LONGEST = 500;

    @Inject
    private WritingOnPaper writing;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    @Inject
    private Texts texts;

    private final Mistakes mistakes = new Mistakes();
    private WritingOnPaper.@Nullable Paper paper;

    public void answer() {
        long id = form.number("id").map(Integer::longValue).orElse(-1L);
        if (form.sent("label")
                && isAddress()
                && form.attempt(mistakes, () -> writing.address(form.once(), id, form.text("address")))) {
            form.seeOther(page.getHere(), "letters.paper.addressed.done");
            return;
        }
        if (form.sent("posted") && form.attempt(mistakes, () -> writing.posted(form.once(), id))) {
            form.seeOther(page.to("DESK_UNDELIVERED"), "letters.paper.posted.done");
            return;
        }
        try {
            paper = writing.open(id);
        } catch (Refusal refusal) {
            form.notFound();
        }
    }

    private boolean isAddress() {
        String address = form.text("address");
        if (address.isEmpty() || address.length() > LONGEST) {
            mistakes.add("address", t.get("letters.paper.address.missing"));
            form.refuse();
        }
        return mistakes.isNone();
    }

    public WritingOnPaper.@Nullable Paper getPaper() {
        return paper;
    }

    /** Sentences in the language of whoever gets the letter. */
    public Sentences getTheirs() {
        return paper == null ? t : texts.in(Language.of(Locale.of(paper.task().language())));
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
