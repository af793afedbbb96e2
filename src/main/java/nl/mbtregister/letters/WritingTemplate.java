package nl.mbtregister.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.letters.rules.Words;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/**
 * The office writes other words for a letter: first a draft, which nobody gets, then published from a day on. Who comes
 * after somebody else changed the draft is told so, as platform.R4 has it.
 */
@ApplicationScoped
@AllowedTo(Role.SECRETARIAT)
public class WritingTemplate {
    @Inject
    private Templates templates;

    @Inject
    private LetterBook book;

    @Inject
    private DoingOnce doing;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /**
     * @param seen revision of the draft that was changed; 0 when there was none
     * @throws Refusal letters.R8 when the words do not fit the letter
     */
    @Transactional
    public void keep(UUID key, LetterKind kind, int seen, Words words) {
        admit(kind, words);
        if (doing.once(key, kind, seen, words).isEmpty()) {
            templates.keep(kind, seen, words, caller.get().id(), time.now());
            note("letters.template.written", kind, templates.draft(kind).orElseThrow());
            doing.done(key, "");
        }
    }

    /**
     * @param seen revision of the draft that was looked at
     * @param from first day on which letters are written with it; today or earlier: from now on
     * @throws Refusal letters.R8 when the draft does not fit the letter any more
     */
    @Transactional
    public void publish(UUID key, LetterKind kind, int seen, LocalDate from) {
        if (doing.once(key, kind, seen, from).isEmpty()) {
            TemplateVersion draft = templates.draft(kind).orElseThrow(() -> new Refusal("letters.R7"));
            admit(kind, draft.words());
            Instant now = time.now();
            Instant begins = from.atStartOfDay(Time.LEGAL_ZONE).toInstant();
            templates.publish(kind, seen, caller.get().id(), now, begins.isAfter(now) ? begins : now);
            note("letters.template.published", kind, draft);
            doing.done(key, "");
        }
    }

    /** @param seen revision of the draft that was looked at */
    @Transactional
    public void throwAway(UUID key, LetterKind kind, int seen) {
        if (doing.once(key, kind, seen).isEmpty()) {
            TemplateVersion draft = templates.draft(kind).orElseThrow(() -> new Refusal("letters.R7"));
            templates.throwAway(kind, seen);
            note("letters.template.thrown-away", kind, draft);
            doing.done(key, "");
        }
    }

    private void admit(LetterKind kind, Words words) {
        if (!book.file(kind).check().faults(words).isEmpty()) {
            throw new Refusal("letters.R8");
        }
    }

    private void note(String act, LetterKind kind, TemplateVersion version) {
        journal.record(JournalAct.of(act).object("letter_template " + kind.code(), version.version()));
    }
}
