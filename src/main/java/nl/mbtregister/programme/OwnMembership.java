package nl.mbtregister.programme;

import nl.mbtregister.kernel.Period;
import nl.mbtregister.programme.rules.Consent;
import nl.mbtregister.programme.rules.ConsentStep;
import nl.mbtregister.programme.rules.MemberFunction;

/** A team in which somebody was named. */
public record OwnMembership(
        long id, String programme, String institution, MemberFunction function, Period days, Consent consent) {
    public boolean admits(String step) {
        return consent.admits(ConsentStep.valueOf(step));
    }
}
