package nl.mbtregister.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.mbtregister.access.rules.SessionToken;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.SignedIn;
import nl.mbtregister.platform.Time;

/** Finds out who shows a cookie, in one statement; that this was heard from them is noted once a minute, and not in the journal. */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class RecognisingSession {
    @Inject
    private Sessions sessions;

    @Inject
    private CurrentSession current;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /**
     * From here on the request belongs to whoever showed this.
     *
     * @param cookie what the browser sent
     * @return empty when that is no session that still runs
     */
    @Transactional
    public Optional<Recognised> recognise(String cookie) {
        Instant now = time.now();
        Optional<Recognised> session = SessionToken.read(cookie)
                .flatMap(token -> sessions.know(token, now).map(known -> recognised(token, known, now)));
        session.ifPresent(found -> {
            current.is(found);
            caller.recognise(found.somebody());
        });
        return session;
    }

    private Recognised recognised(SessionToken token, Sessions.Known known, Instant now) {
        Instant silent = now.plus(sessions.silence());
        SignedIn somebody = new SignedIn(
                Account.actor(known.account()), known.name(), known.personId(), roles(known), token.formSecret());
        return new Recognised(
                known.id(),
                known.account(),
                known.email(),
                known.language(),
                known.secondFactorOn(),
                known.secondFactorGiven(),
                !known.given().isEmpty(),
                silent.isBefore(known.endsAt()) ? silent : known.endsAt(),
                somebody);
    }

    /** Nothing before the second factor of an account that has one; what somebody gave only with it. */
    private static Set<Role> roles(Sessions.Known known) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (known.secondFactorOn() && !known.secondFactorGiven()) {
            return roles;
        }
        if (known.given().isEmpty() || known.personId() != null) {
            roles.add(Role.THERAPIST);
        }
        known.following().forEach(role -> roles.add(Role.valueOf(role)));
        if (known.secondFactorGiven()) {
            known.given().forEach(role -> roles.add(Role.valueOf(role)));
        }
        return roles;
    }
}
