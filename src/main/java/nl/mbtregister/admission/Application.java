package nl.mbtregister.admission;

import java.time.LocalDate;
import java.util.Objects;
import nl.mbtregister.admission.rules.Actor;
import nl.mbtregister.admission.rules.ApplicationFlow;
import nl.mbtregister.admission.rules.ApplicationState;
import nl.mbtregister.admission.rules.ApplicationStep;
import nl.mbtregister.admission.rules.ReEntry;
import nl.mbtregister.admission.rules.ServiceClock;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.rulebook.rules.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * One person's request for one title, or for its renewal, as it stands.
 *
 * @param reEntry how the applicant comes back who held the title before; null for all others
 * @param state the stored one: a draft that waits for a supervisor or is ready is a draft here
 * @param filed what filing fixed; null before
 * @param filings how many times the file was frozen, 0 before filing
 */
record Application(
        long id,
        long person,
        Title title,
        Purpose purpose,
        @Nullable ReEntry reEntry,
        ApplicationState state,
        @Nullable Filed filed,
        @Nullable LocalDate decidedOn,
        int filings) {

    /**
     * @param edition first day of the edition by which it is judged, whatever comes into force later
     * @param registration of a renewal: the period over which it is judged, whatever moves its end later; else null
     */
    record Filed(
            String reference,
            LocalDate edition,
            LocalDate on,
            ServiceClock clock,
            @Nullable Period registration) {
        Filed with(ServiceClock other) {
            return new Filed(reference, edition, on, other, registration);
        }
    }

    Filed fixed() {
        return Objects.requireNonNull(filed, "an application that was filed");
    }

    /** @throws nl.mbtregister.kernel.Refusal admission.R11 when the flow has no such step from here */
    Application take(ApplicationStep step, Actor by) {
        return new Application(
                id, person, title, purpose, reEntry, ApplicationFlow.next(state, step, by), filed, decidedOn, filings);
    }

    boolean isRenewal() {
        return purpose == Purpose.RENEWAL;
    }

    /** By which requirements it is judged: those for renewal also for who comes back soon. */
    Purpose judgedFor() {
        return reEntry == ReEntry.REPAIR_FILE ? Purpose.RENEWAL : purpose;
    }

    /** As it stands by what the file holds, which is not stored. */
    Application as(ApplicationState other) {
        return new Application(id, person, title, purpose, reEntry, other, filed, decidedOn, filings);
    }

    /** With one freezing more. */
    Application frozen() {
        return new Application(id, person, title, purpose, reEntry, state, filed, decidedOn, filings + 1);
    }

    Application with(Filed other) {
        return new Application(id, person, title, purpose, reEntry, state, other, decidedOn, filings);
    }

    Application decidedOn(LocalDate day) {
        return new Application(id, person, title, purpose, reEntry, state, filed, day, filings);
    }

    Application stopped(LocalDate day) {
        return with(fixed().with(fixed().clock().stop(day)));
    }

    Application goneOn(LocalDate day) {
        return filed == null ? this : with(filed.with(filed.clock().goOn(day)));
    }
}
