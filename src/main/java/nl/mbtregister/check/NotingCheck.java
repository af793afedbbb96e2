package nl.mbtregister.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import nl.mbtregister.client.KnownClient;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** Notes that a machine asks about many, before the first answer goes out: whatever becomes of the others, that stays. */
@ApplicationScoped
@AllowedTo(Role.INSTITUTION)
public class NotingCheck {
    @Inject
    private CheckLists lists;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    @Transactional(TxType.REQUIRES_NEW)
    public void note(KnownClient client, int asked, byte[] question) {
        long check = lists.addAsked(client.institution(), asked, question, caller.get(), time.now());
        journal.record(JournalAct.of("check.numbers.asked")
                .object("check_list", check)
                .with("institution", client.institution())
                .with("rows", asked));
    }
}
