package nl.mbtregister.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import nl.mbtregister.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** The session of this request, if it has one. */
@RequestScoped
public class CurrentSession {
    private @Nullable Recognised session;

    void is(Recognised recognised) {
        session = recognised;
    }

    public Optional<Recognised> find() {
        return Optional.ofNullable(session);
    }

    /** @throws Refusal platform.R1 for a visitor */
    public Recognised get() {
        return find().orElseThrow(() -> new Refusal("platform.R1"));
    }
}
