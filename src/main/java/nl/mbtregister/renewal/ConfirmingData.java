package nl.mbtregister.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** Once a year somebody says that what the register has about them is right. */
@ApplicationScoped
@AllowedTo(Role.THERAPIST)
public class ConfirmingData {
    @Inject
    private TimeRequests requests;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /** For this year; said twice, it stays confirmed. */
    @Transactional
    public void confirm() {
        long person = caller.get().person();
        int year = time.today().getYear();
        requests.confirm(person, year, time.now());
        journal.record(JournalAct.of("renewal.data.confirmed").about(person).with("year", year));
    }
}
