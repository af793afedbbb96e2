package nl.mbtregister.accreditation;

import org.jspecify.annotations.Nullable;

/**
 * Who offers a course.
 *
 * @param person the supervisor, null for an institute
 * @param institute null for a supervisor
 */
public record Provider(@Nullable Long person, @Nullable Long institute, String name) {
    /** By which a form names it. */
    public String key() {
        return institute == null ? "person" : "institute-" + institute;
    }
}
