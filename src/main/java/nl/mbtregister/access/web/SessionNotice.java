package nl.mbtregister.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import nl.mbtregister.access.CurrentSession;
import nl.mbtregister.platform.Time;

/** What a page must know to warn before its session ends. */
@Named
@RequestScoped
public class SessionNotice {
    @Inject
    private CurrentSession current;

    @Inject
    private Time time;

    /** Seconds until the session ends if nothing is heard; 0 without one. */
    public long getSeconds() {
        return current.find()
                .map(session -> Duration.between(time.now(), session.endsAt()).toSeconds())
                .orElse(0L);
    }
}
