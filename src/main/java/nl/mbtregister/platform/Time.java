package nl.mbtregister.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The only place where the clock is read. Legal days are days in Amsterdam, instants are UTC to the microsecond. */
@ApplicationScoped
public class Time {
    public static final ZoneId LEGAL_ZONE = ZoneId.of("Europe/Amsterdam");

    /** Now, cut to the microseconds that the database keeps. */
    public Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** Today's legal day. */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), LEGAL_ZONE);
    }
}
