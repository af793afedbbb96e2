package nl.mbtregister.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.proof.rules.Held;
import nl.mbtregister.proof.rules.Verdict;
import nl.mbtregister.register.rules.MeasureKind;
import org.jspecify.annotations.Nullable;

/** A therapist sees for which titles there are badges, and which were given. Three statements. */
@ApplicationScoped
@AllowedTo(Role.THERAPIST)
public class ReadingBadges {
    /** More than anybody needs; older ones are not listed. */
    static final int MOST = 50;

    @Inject
    private Badges badges;

    @Inject
    private PresentFacts presents;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /** @param verdict what it is worth now */
    public record Line(String code, Held held, Instant issuedAt, Verdict verdict) {}

    /**
     * @param number under which the person is found; null when nothing may be shown
     * @param titles that are held, lowest first
     * @param suspended then no badge is given
     * @param lines newest first
     */
    public record Own(@Nullable String number, List<Held> titles, boolean suspended, List<Line> lines) {}

    @Transactional
    public Own own() {
        long person = caller.get().person();
        List<KeptBadge> kept = badges.ofPerson(person, MOST);
        Optional<Present> now = Optional.ofNullable(
                presents.of(Map.of(person, badges.nameOf(person))).get(person));
        return new Own(
                now.map(present -> present.claim().number()).orElse(null),
                now.map(present -> present.claim().titles()).orElse(List.of()),
                now.stream()
                        .flatMap(present -> present.standing().measures().stream())
                        .anyMatch(measure -> measure.kind() == MeasureKind.SUSPENSION),
                kept.stream()
                        .map(badge -> new Line(
                                badge.code(),
                                badge.held(),
                                badge.issuedAt(),
                                badge.against(now.orElse(null), time.now())))
                        .toList());
    }
}
