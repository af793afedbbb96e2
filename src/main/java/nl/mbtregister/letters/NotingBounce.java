package nl.mbtregister.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import nl.mbtregister.letters.rules.DeliveryNote;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** Notes that a mail came back. Commits by itself, before the note is taken out of the box. */
@ApplicationScoped
@AllowedTo(Role.SYSTEM)
public class NotingBounce {
    @Inject
    private Failures failures;

    @Inject
    private Time time;

    /** @return false when no mail of ours has that Message-ID, or it was known */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean note(DeliveryNote note) {
        return failures.cameBack(note, time.now());
    }
}
