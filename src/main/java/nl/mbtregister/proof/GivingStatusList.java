package nl.mbtregister.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.proof.rules.Bitstring;
import nl.mbtregister.proof.rules.Verdict;
import nl.mbtregister.signing.SigningText;

/** Anybody takes the list that says which badges are revoked or suspended at this moment. Two statements. */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class GivingStatusList {
    private static final Duration COUNTS = Duration.ofHours(24);

    @Inject
    private Badges badges;

    @Inject
    private PresentFacts presents;

    @Inject
    private ProofWriter writer;

    @Inject
    private SigningText signing;

    @Inject
    private Time time;

    /**
     * Those of which the title is not held any more, or nothing may be shown, or that a newer one replaced.
     *
     * @return a credential that was signed for this moment; empty when no badge has a place in this list
     * @throws Refusal signing.R1 when this server has no keys
     */
    @Transactional
    public Optional<String> revocation(int list) {
        return give(list, "revocation", (verdict, badge) -> verdict == Verdict.REVOKED || badge.newer());
    }

    /** Those under a suspension; else as {@link #revocation}. */
    @Transactional
    public Optional<String> suspension(int list) {
        return give(list, "suspension", (verdict, badge) -> verdict == Verdict.SUSPENDED);
    }

    private Optional<String> give(int list, String purpose, BiPredicate<Verdict, KeptBadge> isSet) {
        List<KeptBadge> kept = badges.inList(list);
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        Map<Long, String> names = new HashMap<>();
        kept.forEach(badge -> names.put(badge.person(), badge.nameNow()));
        Map<Long, Present> now = presents.of(names);
        Instant at = time.now();
        List<Integer> set = kept.stream()
                .filter(badge -> isSet.test(badge.against(now.get(badge.person()), at), badge))
                .map(KeptBadge::place)
                .toList();
        ProofJson json = writer.json();
        String claims = json.list(list, purpose, Bitstring.encoded(set), at, at.plus(COUNTS));
        return Optional.of(
                signing.jws(ProofJson.CREDENTIAL, json.keyPrefix(), claims).text());
    }
}
