package nl.mbtregister.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import org.jspecify.annotations.Nullable;

/** The register says until when the public may see somebody, as follows from the entries; or that somebody has died. */
@ApplicationScoped
@AllowedTo({Role.SECRETARIAT, Role.CUR_MEMBER, Role.CUR_CHAIR, Role.BOARD, Role.ADMIN, Role.SYSTEM})
public class ShowingPerson {
    @Inject
    private Persons persons;

    @Inject
    private KeepingJournal journal;

    /**
     * Sets the last day. It follows from an entry that is written in the same transaction, so the journal's row of that
     * entry tells of this too. Somebody who has died stays hidden.
     *
     * @param lastDay null hides the person at once
     */
    @AllowedTo({Role.THERAPIST, Role.SECRETARIAT, Role.CUR_MEMBER, Role.CUR_CHAIR, Role.BOARD, Role.ADMIN, Role.SYSTEM})
    @Transactional(TxType.MANDATORY)
    public void until(long personId, @Nullable LocalDate lastDay) {
        persons.showUntil(personId, lastDay);
    }

    /** Hides the person from the day of death on, for good. */
    @Transactional
    public void died(long personId, LocalDate on) {
        persons.died(personId, on);
        journal.record(JournalAct.of("person.died")
                .about(personId)
                .object("person", personId)
                .with("on", on));
    }

    /** Takes back a death that was entered by mistake; {@link #until} decides next what is shown. */
    @Transactional
    public void livesAfterAll(long personId) {
        persons.livesAfterAll(personId);
        journal.record(JournalAct.of("person.death.withdrawn").about(personId).object("person", personId));
    }
}
