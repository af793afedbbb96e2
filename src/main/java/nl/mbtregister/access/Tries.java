package nl.mbtregister.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.mbtregister.kernel.Refusal;

/** Asks whether something may be tried now. */
@ApplicationScoped
class Tries {
    @Inject
    private CountingTries counting;

    /** @throws Refusal access.R4 with the moment from which it may be tried again */
    void admit(String what, String place) {
        counting.begin(what, place).ifPresent(until -> {
            throw new Refusal("access.R4", until);
        });
    }
}
