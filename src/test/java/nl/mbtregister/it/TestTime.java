package nl.mbtregister.it;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.mbtregister.platform.Time;

/** The register's clock in tests: runs like the real one, shifted by what the test asks for. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestTime extends Time {
    private volatile Duration shift = Duration.ZERO;

    @Override
    public Instant now() {
        return super.now().plus(shift);
    }

    @Override
    public LocalDate today() {
        return LocalDate.ofInstant(now(), LEGAL_ZONE);
    }

    /** Until the next call, the same moment of the given day as it is now on the real one. */
    public void moveTo(LocalDate day) {
        shift = Duration.ofDays(
                day.toEpochDay() - LocalDate.ofInstant(super.now(), LEGAL_ZONE).toEpochDay());
    }

    /** Until the next call the clock runs from this moment of that day in Amsterdam on. */
    public void moveTo(LocalDate day, LocalTime clock) {
        shift = Duration.between(
                super.now(), day.atTime(clock).atZone(LEGAL_ZONE).toInstant());
    }

    public void back() {
        shift = Duration.ZERO;
    }
}
