package nl.mbtregister.platform;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one who acts in this request: a visitor until somebody proves to be another. */
@RequestScoped
public class CurrentCaller {
    private Caller caller = Caller.ANYONE;
    private @Nullable SignedIn signedIn;

    public Caller get() {
        return caller;
    }

    /** For log-in and for the clock only: from here on this request acts as {@code another}. */
    public void becomes(Caller another) {
        caller = another;
    }

    /** Whose session this request belongs to; empty for a visitor. */
    public Optional<SignedIn> signedIn() {
        return Optional.ofNullable(signedIn);
    }

    /** For the keeper of sessions only. Until a role is chosen, the request still acts as a visitor. */
    public void recognise(SignedIn somebody) {
        signedIn = somebody;
    }

    /** For who leads to pages: acts in the first of these roles that is held. */
    public boolean actAsOneOf(Collection<Role> roles) {
        if (roles.contains(Role.VISITOR)) {
            return true;
        }
        SignedIn somebody = signedIn;
        if (somebody == null) {
            return false;
        }
        Optional<Role> held = roles.stream().filter(somebody.roles()::contains).findFirst();
        held.ifPresent(role -> caller = somebody.as(role));
        return held.isPresent();
    }
}
