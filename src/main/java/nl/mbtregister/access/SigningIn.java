package nl.mbtregister.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.mbtregister.access.rules.EmailAddress;
import nl.mbtregister.access.rules.SessionToken;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;

/** A visitor proves with a password to be the holder of an account; what else the account asks for comes after. */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class SigningIn {
    @Inject
    private Tries tries;

    @Inject
    private PasswordHasher hasher;

    @Inject
    private OpeningSession opening;

    /**
     * @param place the address from which the visitor comes
     * @param device what the browser says it is
     * @return the new session's token, empty when no confirmed account has this address and password
     * @throws Refusal access.R4 after too many tries, access.R6 when too many wait
     */
    public Optional<SessionToken> signIn(EmailAddress email, String password, String place, String device) {
        tries.admit(email.key(), place);
        Optional<Account> account = opening.find(email).filter(Account::confirmed);
        boolean fits;
        if (account.isPresent()) {
            fits = hasher.fits(password, account.get().password());
        } else {
            hasher.fitsNobody(password);
            fits = false;
        }
        return fits ? Optional.of(opening.open(account.orElseThrow(), email, place, device)) : Optional.empty();
    }
}
