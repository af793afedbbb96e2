package nl.mbtregister.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.mbtregister.access.rules.Password;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;

/** Somebody who signed in chooses another password, and proves with the present one that they are no passer-by. */
@ApplicationScoped
@AllowedTo({
    Role.THERAPIST,
    Role.SUPERVISOR,
    Role.SECRETARIAT,
    Role.CUR_MEMBER,
    Role.CUR_CHAIR,
    Role.BOARD,
    Role.AUDITOR,
    Role.INSTITUTION,
    Role.ADMIN
})
public class ChoosingPassword {
    @Inject
    private CurrentSession current;

    @Inject
    private Tries tries;

    @Inject
    private PasswordHasher hasher;

    @Inject
    private ChangingPassword changing;

    /**
     * @return false when the present password is another
     * @throws Refusal access.R2 when the new one may not be chosen, access.R4 after too many tries, access.R6 when too many
     *     wait
     */
    public boolean choose(String present, String password, String place) {
        Recognised session = current.get();
        if (Password.fault(password, session.email()).isPresent()) {
            throw new Refusal("access.R2");
        }
        if (!isOwn(present, place)) {
            return false;
        }
        changing.byOwner(session, hasher.hash(password));
        return true;
    }

    /** Whether this is the password of the one who signed in. Errors as above, but for access.R2. */
    public boolean isOwn(String typed, String place) {
        Recognised session = current.get();
        tries.admit("own " + session.account(), place);
        return hasher.fits(typed, changing.account(session.account()).password());
    }
}
