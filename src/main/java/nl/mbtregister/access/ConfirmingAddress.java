package nl.mbtregister.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** A visitor gives the code that came by mail, and so proves that the address is theirs. */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class ConfirmingAddress {
    @Inject
    private MailedCodes codes;

    @Inject
    private Accounts accounts;

    @Inject
    private KeepingJournal journal;

    @Inject
    private Time time;

    /** @return false when the code is wrong, too old, used, or tried too often; which of these is told to nobody */
    @Transactional
    public boolean confirm(UUID mail, String typed) {
        Optional<MailedCodes.Right> right = codes.use(mail, MailedCodes.For.CONFIRM, typed);
        right.ifPresent(code -> {
            accounts.confirm(code.account(), time.now());
            journal.record(JournalAct.of("access.address.confirmed").object("account", code.account()));
        });
        return right.isPresent();
    }
}
