package nl.mbtregister.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.OptionalLong;
import nl.mbtregister.access.rules.Totp;
import nl.mbtregister.platform.Sealing;

/** Looks at codes of the app, and uses them up. */
@ApplicationScoped
class AppCodes {
    @Inject
    private Accounts accounts;

    @Inject
    private Sealing sealing;

    /** @return false when it is not the present code of this account, or was used before */
    boolean fits(Account account, String typed, Instant now) {
        byte[] sealed = account.totpSecret();
        if (sealed == null) {
            return false;
        }
        OptionalLong step = new Totp(sealing.open(sealed)).stepOf(typed, now, account.totpStep());
        return step.isPresent() && accounts.useStep(account.id(), step.getAsLong());
    }
}
