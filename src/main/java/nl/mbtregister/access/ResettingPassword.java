package nl.mbtregister.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.mbtregister.access.rules.EmailAddress;
import nl.mbtregister.access.rules.Password;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;

/** Somebody who forgot the password proves by mail to be the holder and chooses another. */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class ResettingPassword {
    @Inject
    private Tries tries;

    @Inject
    private PasswordHasher hasher;

    @Inject
    private ChangingPassword changing;

    /**
     * @return under which the code can be given that is mailed if somebody has this address
     * @throws Refusal access.R4 after too many tries
     */
    public UUID ask(EmailAddress email, String place) {
        tries.admit("mail " + email.key(), place);
        return changing.mailCode(email);
    }

    /**
     * @return false when the code is wrong, too old, used, or tried too often
     * @throws Refusal access.R2 when the password may not be chosen, access.R4 after too many tries, access.R6 when too many
     *     wait
     */
    public boolean reset(UUID mail, String typed, String password, String place) {
        if (Password.fault(password, "").isPresent()) {
            throw new Refusal("access.R2");
        }
        tries.admit("code " + mail, place);
        return changing.byCode(mail, typed, hasher.hash(password));
    }
}
