package nl.mbtregister.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;

/** Anybody has a file checked that claims to be a paper of ours. */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class CheckingSeal {
    @Inject
    private SealKeys keys;

    /** Reads of the file only where its seal is and what it covers; nothing in it is opened or run. */
    @Transactional
    public SealVerdict check(byte[] file) {
        return SealCheck.of(file, keys.certificates());
    }
}
