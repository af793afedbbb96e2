package nl.mbtregister.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.mbtregister.kernel.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What the register does not do. */
public final class Refusals {
    private Refusals() {}

    /** The act is refused by this rule, and by no other. */
    public static void refused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
