package nl.mbtregister.deadline;

import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Role;

/** Whose calendar it is. */
public record FeedOwner(long person, Language language, String name) {
    /** As whom the calendar reads: it sees what its owner would, and writes nothing. */
    public Caller caller() {
        return new Caller("calendar", name, Role.THERAPIST, null, person);
    }
}
