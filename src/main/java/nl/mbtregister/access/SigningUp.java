package nl.mbtregister.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.mbtregister.access.rules.Password;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;

/** A visitor asks for an account. Whether the address has one already is told to its mailbox and to nobody else. */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class SigningUp {
    @Inject
    private Tries tries;

    @Inject
    private PasswordHasher hasher;

    @Inject
    private OpeningAccount opening;

    /**
     * @param place the address from which the visitor comes
     * @return under which the code that is mailed can be given
     * @throws Refusal access.R2 when the password may not be chosen, access.R4 after too many tries, access.R6 when too many
     *     wait
     */
    public UUID signUp(NewAccount wanted, String place) {
        if (Password.fault(wanted.password(), wanted.email().typed()).isPresent()) {
            throw new Refusal("access.R2");
        }
        tries.admit("mail " + wanted.email().key(), place);
        return opening.open(wanted, hasher.hash(wanted.password()));
    }
}
