package nl.mbtregister.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;

/** Whoever was told the address of a badge opens it; the address cannot be guessed. */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class OpeningBadge {
    @Inject
    private Badges badges;

    /** A JWS, as it was signed. */
    @Transactional
    public Optional<String> open(String code) {
        return badges.text(code);
    }
}
