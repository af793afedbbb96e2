package nl.mbtregister.watch.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.Time;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;
import nl.mbtregister.watch.KeepingWatch;
import nl.mbtregister.watch.KeepingWatch.Kept;
import nl.mbtregister.watch.KeepingWatch.Row;
import nl.mbtregister.watch.WatchList;
import nl.mbtregister.watch.rules.Purpose;
import nl.mbtregister.watch.rules.Rhythm;
import org.jspecify.annotations.Nullable;

/** A contact keeps the watch list of an institution. */
@Named
@RequestScoped
public class WatchPage {
    @Inject
    private KeepingWatch keeping;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    @Inject
    private Time time;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable Kept kept;

    /** Answers 404 for an institution for which the caller does not act. */
    public void answer() {
        long id = getId();
        if (!open(id)) {
            form.notFound();
            return;
        }
        switch (form.sent() ? form.text("form").replaceFirst("-.*", "") : "") {
            case "agree" -> agree(id);
            case "follow" -> finish(() -> keeping.follow(form.once(), id, form.text("numbers")), "watch.followed.done");
            case "stop" -> finish(() -> keeping.stop(id, number("one")), "watch.stopped.done");
            case "confirm" -> finish(() -> keeping.confirm(id), "watch.confirmed.done");
            default -> {}
        }
    }

    private void agree(long id) {
        Optional<Purpose> purpose = form.choice("purpose", Purpose.class);
        Optional<Rhythm> rhythm = form.choice("rhythm", Rhythm.class);
        if (purpose.isEmpty()) {
            mistakes.add("purpose", t.get("watch.purpose.missing"));
        }
        if (rhythm.isEmpty()) {
            mistakes.add("rhythm", t.get("watch.rhythm.missing"));
        }
        Set<Long> recipients = form.all("recipients").stream()
                .filter(account -> account.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
        finish(
                () -> keeping.agree(id, (int) form.version(), purpose.orElseThrow(), rhythm.orElseThrow(), recipients),
                "watch.agreed.done");
    }

    private boolean open(long id) {
        try {
            kept = keeping.open(id);
            return true;
        } catch (Refusal none) {
            return false;
        }
    }

    private void finish(Runnable act, String done) {
        if (!mistakes.isNone()) {
            form.refuse();
        } else if (form.attempt(mistakes, act)) {
            form.seeOther(page.getHere(), done);
        }
    }

    private long number(String field) {
        return form.number(field).map(Integer::longValue).orElse(-1L);
    }

    public long getId() {
        return number("id");
    }

    public @Nullable Kept getKept() {
        return kept;
    }

    private Kept kept() {
        return Objects.requireNonNull(kept);
    }

    public boolean isVerified() {
        return kept().acted().institution().verified() != null;
    }

    public @Nullable WatchList getList() {
        return kept().list();
    }

    /** Whether a contact is asked who still works for the institution. */
    public boolean isAsked() {
        WatchList list = getList();
        return list != null && !time.today().isBefore(list.askedFrom());
    }

    public @Nullable LocalDate getLastTold() {
        WatchList list = getList();
        return list == null ? null : list.silentFrom().minusDays(1);
    }

    public List<Option> getPurposes() {
        return Stream.of(Purpose.values())
                .map(one -> new Option(one.name(), t.show(one)))
                .toList();
    }

    public List<Option> getRhythms() {
        return Stream.of(Rhythm.values())
                .map(one -> new Option(one.name(), t.show(one)))
                .toList();
    }

    public List<Option> getContacts() {
        return kept().contacts().stream()
                .map(one -> new Option(String.valueOf(one.account()), one.name() + ", " + one.email()))
                .toList();
    }

    public @Nullable Object getPurpose() {
        WatchList list = getList();
        return form.value("purpose", list == null ? null : list.purpose().name());
    }

    public @Nullable Object getRhythm() {
        WatchList list = getList();
        return form.value(
                "rhythm", list == null ? Rhythm.AT_ONCE.name() : list.rhythm().name());
    }

    public Collection<String> getRecipients() {
        WatchList list = getList();
        if (form.isTyped()) {
            return form.all("recipients");
        }
        return list == null
                ? List.of()
                : list.recipients().stream().map(String::valueOf).toList();
    }

    /** The code of a status, null of whom nothing may be read. */
    public @Nullable String status(Row row) {
        var now = row.now();
        return now == null || now.standing().status() == null
                ? null
                : now.standing().status().name();
    }

    public String words(Wording text) {
        return page.getLanguage() == Language.EN ? text.en() : text.nl();
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
