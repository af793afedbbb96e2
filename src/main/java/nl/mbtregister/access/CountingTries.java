package nl.mbtregister.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.mbtregister.access.rules.Fingerprint;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Time;

/**
 * Counts tries per what was typed and place, and per place. A try counts from before it is looked at, so that a hundred at
 * once are a hundred; one that succeeds is taken off again. Nobody elsewhere is ever kept out.
 */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class CountingTries {
    private static final Duration WINDOW = Duration.ofMinutes(15);

    @Inject
    private FailedSignIns failed;

    @Inject
    private Settings settings;

    @Inject
    private KeepingJournal journal;

    @Inject
    private Time time;

    /**
     * @param what what is tried and for whom
     * @param place the address from which it comes
     * @return empty when this may be tried, else when the next try may be made
     */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<Instant> begin(String what, String place) {
        byte[] who = who(what);
        byte[] from = from(place);
        Instant now = time.now();
        failed.lock(from);
        Optional<Instant> open = openAgain(who, from, now.minus(WINDOW));
        if (open.isPresent()) {
            return open;
        }
        failed.add(who, from, now);
        if (openAgain(who, from, now.minus(WINDOW)).isPresent()) {
            journal.record(JournalAct.of("access.tries.exhausted").with("place", place));
        }
        return Optional.empty();
    }

    /** The try was a good one: it and those before it for the same count no more. */
    @Transactional(TxType.REQUIRED)
    void succeeded(String what, String place) {
        failed.forget(who(what), from(place));
    }

    private Optional<Instant> openAgain(byte[] who, byte[] from, Instant since) {
        return failed.tooMany(
                        who,
                        from,
                        since,
                        settings.number(Setting.SIGN_IN_TRIES),
                        settings.number(Setting.SIGN_IN_TRIES_OF_PLACE))
                .map(at -> at.plus(WINDOW));
    }

    private static byte[] who(String what) {
        return Fingerprint.of("tried " + what);
    }

    private static byte[] from(String place) {
        return Fingerprint.of("place " + place);
    }
}
