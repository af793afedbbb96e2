package nl.mbtregister.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.letters.Letter;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.letters.PostingLetters;
import nl.mbtregister.register.rules.Act;
import nl.mbtregister.register.rules.Entry;
import nl.mbtregister.register.rules.FlatAct;
import nl.mbtregister.register.rules.History;

/** Writes an entry in the journal and tells the person of it. */
@ApplicationScoped
class Announcement {
    @Inject
    private KeepingJournal journal;

    @Inject
    private PostingLetters letters;

    @Inject
    private EntryPhrase phrase;

    /** @param earlier every entry of the person before this one */
    void make(Registrant registrant, List<Entry> earlier, Entry entry) {
        var act = JournalAct.of(entry.annuls() == null ? "register.entry.published" : "register.entry.corrected")
                .about(registrant.recipient().person())
                .object("register_entry", entry.id())
                .with("kind", FlatAct.of(entry.act()).kind())
                .with("effective", entry.effective())
                .with("basis", entry.basis())
                .with("reference", entry.basisReference());
        journal.record(entry.annuls() == null ? act : act.with("annuls", entry.annuls()));
        // to the family of somebody who died the office writes by hand (ux.md 2.7)
        if (!isDead(earlier, entry)) {
            letters.post(letter(registrant, earlier, entry));
        }
    }

    private static boolean isDead(List<Entry> earlier, Entry entry) {
        var entries = new ArrayList<>(earlier);
        entries.add(entry);
        return History.of(entries).died() != null;
    }

    private Letter letter(Registrant registrant, List<Entry> earlier, Entry entry) {
        if (entry.annuls() != null) {
            return corrected(registrant, find(earlier, entry.annuls()), entry);
        }
        if (entry.act() instanceof Act.MeasureEnded ended
                && find(earlier, ended.measure()).act() instanceof Act.MeasureImposed imposed) {
            return to(registrant, LetterKind.MEASURE_ENDED, entry)
                    .with("measure", phrase.of(imposed.kind()))
                    .with("lastDay", entry.effective().minusDays(1));
        }
        var letter = to(registrant, LetterKind.ENTRY_PUBLISHED, entry)
                .with("entry", phrase.of(entry.act()))
                .with("from", entry.effective());
        var end = FlatAct.of(entry.act()).end();
        return end == null ? letter : letter.with("through", end.minusDays(1));
    }

    private Letter corrected(Registrant registrant, Entry wrong, Entry entry) {
        var letter = to(registrant, LetterKind.ENTRY_CORRECTED, entry).with("before", phrase.of(wrong.act()));
        return entry.act() instanceof Act.Annulled
                ? letter
                : letter.with("now", phrase.of(entry.act())).with("from", entry.effective());
    }

    private static Letter to(Registrant registrant, LetterKind kind, Entry entry) {
        return Letter.to(registrant.recipient(), kind, "register_entry " + entry.id())
                .with("number", registrant.number());
    }

    private static Entry find(List<Entry> entries, long id) {
        return entries.stream()
                .filter(entry -> Objects.equals(entry.id(), id))
                .findFirst()
                .orElseThrow();
    }
}
