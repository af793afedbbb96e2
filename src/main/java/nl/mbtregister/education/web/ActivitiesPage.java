package nl.mbtregister.education.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mbtregister.education.LookedAt;
import nl.mbtregister.education.ReportingActivity;
import nl.mbtregister.education.rules.ActivityClaim;
import nl.mbtregister.education.rules.Likeness;
import nl.mbtregister.education.rules.Reportable;
import nl.mbtregister.ledger.InPeriod;
import nl.mbtregister.ledger.LedgerPage;
import nl.mbtregister.ledger.PageMark;
import nl.mbtregister.ledger.ReadingLedger;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** What somebody did to keep a registration up: the list, the form of one more, and taking one back. */
@Named
@RequestScoped
public class ActivitiesPage {
    private static final int LINES = 20;

    @Inject
    private ReadingLedger ledger;

    @Inject
    private ReportingActivity reporting;

    @Inject
    private ActivityForms forms;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable LookedAt looked;
    private @Nullable LedgerPage lines;
    private @Nullable InPeriod running;

    /** Does what a form asks for, and shows what there is. */
    public void answer() {
        if (caller.get().personId() == null) {
            form.seeOther(page.to("MY_DETAILS"));
            return;
        }
        if (form.sent("activity") && entered() || form.sent("take-back") && takenBack()) {
            return;
        }
        if (getWhat() != null) {
            lookAt();
        } else if (!isTakeBack()) {
            long person = caller.get().person();
            lines = ledger.page(person, PageMark.read(form.text("after")).orElse(null), LINES);
            running = ledger.running(person);
        }
    }

    private boolean entered() {
        Optional<ActivityClaim> claim = forms.claim(Objects.requireNonNull(getWhat()), mistakes);
        if (claim.isEmpty()) {
            form.refuse();
            return false;
        }
        Likeness likeness = form.choice("alike", Likeness.class).orElse(Likeness.UNSAID);
        return ended(
                () -> reporting.report(form.once(), claim.get(), likeness, t.get("education.activity.joined")),
                likeness == Likeness.SAME ? "education.activity.kept.done" : "education.activity.entered.done");
    }

    private boolean takenBack() {
        if (form.text("reason").isEmpty()) {
            mistakes.add("reason", t.get("education.activity.reason.empty"));
            form.refuse();
            return false;
        }
        return ended(
                () -> reporting.takeBack(form.number("id").orElse(0), form.text("reason")),
                "education.activity.back.done");
    }

    private boolean ended(Runnable act, String done) {
        boolean acted = form.attempt(mistakes, act);
        if (acted) {
            form.seeOther(page.getHere(), done);
        }
        return acted;
    }

    /** What the fields give, as soon as they can be read; an upload that was refused is told at its field. */
    private void lookAt() {
        String rule = form.text("upload");
        if (rule.matches("(documents|platform)\\.R\\d+") && t.containsKey("refusal." + rule)) {
            mistakes.add("file", t.get("refusal." + rule));
        }
        boolean filled = isPapered() || form.isTyped();
        if (filled && mistakes.of("") == null || form.isTyped()) {
            Mistakes unread = form.isTyped() ? new Mistakes() : mistakes;
            forms.claim(Objects.requireNonNull(getWhat()), unread)
                    .ifPresent(claim -> form.attempt(unread, () -> looked = reporting.look(claim)));
        }
    }

    // ---- what there is

    public Mistakes getMistakes() {
        return mistakes;
    }

    public @Nullable LedgerPage getLines() {
        return lines;
    }

    public @Nullable InPeriod getRunning() {
        return running;
    }

    public @Nullable LookedAt getLooked() {
        return looked;
    }

    // ---- the form that is open

    public boolean isList() {
        return lines != null;
    }

    /** What is being entered; null when nothing is. */
    public @Nullable Reportable getWhat() {
        String asked = form.text("add").toUpperCase(Locale.ROOT).replace('-', '_');
        return Stream.of(Reportable.values())
                .filter(one -> one.name().equals(asked))
                .findFirst()
                .orElse(null);
    }

    public List<Reportable> getAll() {
        return List.of(Reportable.values());
    }

    /** The address of the form of one kind. */
    public String form(Reportable what) {
        return page.getHere() + "?add=" + code(what);
    }

    public String code(Reportable what) {
        return what.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the certificate was handed in already, or the person has none. */
    public boolean isPapered() {
        return !form.text("document").isEmpty() || form.yes("paperless");
    }

    /** Whether the form begins with the photo: then it goes to the store of documents, and comes back filled in. */
    public boolean isPhoto() {
        Reportable what = getWhat();
        return what != null && what.isTeaching() && !isPapered();
    }

    public boolean isTakeBack() {
        return form.number("take-back").isPresent() || form.text("form").equals("take-back");
    }

    public List<Option> getLikenesses() {
        return Stream.of(Likeness.SAME, Likeness.OTHER)
                .map(one -> new Option(one.name(), t.show(one)))
                .toList();
    }
}
