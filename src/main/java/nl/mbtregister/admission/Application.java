package nl.mbtregister.admission;

import java.time.LocalDate;
import java.util.Objects;
import nl.mbtregister.admission.rules.Actor;
import nl.mbtregister.admission.rules.ApplicationFlow;
import nl.mbtregister.admission.rules.ApplicationState;
import nl.mbtregister.admission.rules.ApplicationStep;
import nl.mbtregister.admission.rules.ServiceClock;
import nl.mbtregister.kernel.Title;
import org.jspecify.annotations.Nullable;

/**
 * One person's request for one title, as it stands.
 *
 * @param state the stored one: a draft that waits for a supervisor or is ready is a draft here
 * @param filed what filing fixed; null before
 * @param filings how many times the file was frozen, 0 before filing
 */
record Application(
        long id,
        long person,
        Title title,
        ApplicationState state,
        @Nullable Filed filed,
        @Nullable LocalDate decidedOn,
        int filings) {

    /** @param edition first day of the edition by which it is judged, whatever comes into force later */
    record Filed(String reference, LocalDate edition, LocalDate on, ServiceClock clock) {
        Filed with(ServiceClock other) {
            return new Filed(reference, edition, on, other);
        }
    }

    Filed fixed() {
        return Objects.requireNonNull(filed, "an application that was filed");
    }

    /** @throws nl.mbtregister.kernel.Refusal admission.R11 when the flow has no such step from here */
    Application take(ApplicationStep step, Actor by) {
        return new Application(id, person, title, ApplicationFlow.next(state, step, by), filed, decidedOn, filings);
    }

    /** As it stands by what the file holds, which is not stored. */
    Application as(ApplicationState other) {
        return new Application(id, person, title, other, filed, decidedOn, filings);
    }

    Application with(Filed other) {
        return new Application(id, person, title, state, other, decidedOn, filings);
    }

    Application decidedOn(LocalDate day) {
        return new Application(id, person, title, state, filed, day, filings);
    }

    Application stopped(LocalDate day) {
        return with(fixed().with(fixed().clock().stop(day)));
    }

    Application goneOn(LocalDate day) {
        return filed == null ? this : with(filed.with(filed.clock().goOn(day)));
    }
}
