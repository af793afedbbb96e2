package nl.mbtregister.renewal;

import java.time.LocalDate;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.renewal.rules.MoreTime;
import nl.mbtregister.renewal.rules.PostponementGround;
import nl.mbtregister.renewal.rules.RequestState;
import org.jspecify.annotations.Nullable;

/**
 * A request for postponement or for a plan of repair.
 *
 * @param name of the person, for those who decide
 * @param ground of a postponement; null of a plan of repair
 * @param registration the period whose end it moves, as it was when asked
 * @param reason of a refusal; null otherwise
 */
public record TimeRequest(
        long id,
        long person,
        String name,
        Title title,
        MoreTime kind,
        @Nullable PostponementGround ground,
        int months,
        String plan,
        Period registration,
        RequestState state,
        LocalDate askedOn,
        @Nullable String reason) {

    public boolean isOpen() {
        return state == RequestState.ASKED;
    }
}
