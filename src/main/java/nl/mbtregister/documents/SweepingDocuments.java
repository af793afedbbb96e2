package nl.mbtregister.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Job;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** Clears away files that are in no books: taken back by their owners, or left by a server that stopped in between. */
@ApplicationScoped
@AllowedTo(Role.SYSTEM)
public class SweepingDocuments implements Job {
    @Inject
    private Documents documents;

    @Inject
    private Storage storage;

    @Inject
    private KeepingJournal journal;

    @Override
    @AllowedTo(Role.VISITOR)
    public String name() {
        return "documents-swept";
    }

    /** What was written since the day before may still come into the books, so it stays. */
    @Override
    @Transactional
    public long runFor(LocalDate day) {
        Instant before = day.minusDays(1).atStartOfDay(Time.LEGAL_ZONE).toInstant();
        long swept = storage.sweep(before, documents::known);
        journal.record(JournalAct.of("documents.swept").with("before", before).with("count", swept));
        return swept;
    }
}
