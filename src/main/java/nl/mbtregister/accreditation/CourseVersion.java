package nl.mbtregister.accreditation;

import java.time.LocalDate;
import java.util.Objects;
import nl.mbtregister.accreditation.rules.AccreditationActor;
import nl.mbtregister.accreditation.rules.AccreditationFlow;
import nl.mbtregister.accreditation.rules.AccreditationState;
import nl.mbtregister.accreditation.rules.AccreditationStep;
import nl.mbtregister.accreditation.rules.CourseContent;
import org.jspecify.annotations.Nullable;

/**
 * A course as it was asked for, once; its accredited version is the course as it is held.
 *
 * @param course the course, which several versions may share
 * @param number 1 for the first version of a course
 * @param accreditation the accreditation number of the course; null until one version was accredited
 * @param state the stored one; {@link #on} tells whether it has expired
 * @param filed what filing fixed; null before
 * @param decided null before
 * @param version goes up with each change
 */
public record CourseVersion(
        long id,
        long course,
        int number,
        @Nullable String accreditation,
        AccreditationState state,
        Provider provider,
        CourseContent content,
        @Nullable Filed filed,
        @Nullable Decided decided,
        int version) {

    /** @param by id of the account */
    public record Filed(LocalDate on, String by, Calculation calculation) {}

    /**
     * @param granted points; null when it was refused
     * @param reason why so many points, or why it was refused; empty when nothing was to be said
     * @param through last day on which it may be held; null when it was refused
     */
    public record Decided(
            LocalDate on,
            @Nullable Integer granted,
            String reason,
            @Nullable LocalDate through) {}

    public Filed fixed() {
        return Objects.requireNonNull(filed, "a request that was filed");
    }

    /** Points that it gives; 0 while none were granted. */
    public int points() {
        return decided == null ? 0 : Objects.requireNonNullElse(decided.granted(), 0);
    }

    /** Where it stands on that day. */
    public AccreditationState on(LocalDate day) {
        boolean over = decided != null && decided.through() != null && day.isAfter(decided.through());
        return over && state == AccreditationState.ACCREDITED
                ? AccreditationFlow.next(state, AccreditationStep.EXPIRE, AccreditationActor.REGISTER)
                : state;
    }

    /** @throws nl.mbtregister.kernel.Refusal accreditation.R3 when the flow has no such step from here */
    CourseVersion take(AccreditationStep step, AccreditationActor by) {
        return with(AccreditationFlow.next(state, step, by));
    }

    CourseVersion with(Filed other) {
        return new CourseVersion(id, course, number, accreditation, state, provider, content, other, decided, version);
    }

    CourseVersion with(Decided other) {
        return new CourseVersion(id, course, number, accreditation, state, provider, content, filed, other, version);
    }

    CourseVersion numbered(String given) {
        return new CourseVersion(id, course, number, given, state, provider, content, filed, decided, version);
    }

    private CourseVersion with(AccreditationState other) {
        return new CourseVersion(id, course, number, accreditation, other, provider, content, filed, decided, version);
    }
}
