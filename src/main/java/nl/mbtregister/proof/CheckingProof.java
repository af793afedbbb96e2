package nl.mbtregister.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.mbtregister.kernel.RegisterNumber;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.proof.rules.Claim;
import nl.mbtregister.proof.rules.Shown;
import nl.mbtregister.proof.rules.Verdict;
import nl.mbtregister.register.rules.Standing;
import nl.mbtregister.signing.CheckingSignature;
import nl.mbtregister.signing.SignedClaims;
import org.jspecify.annotations.Nullable;

/** Anybody asks what a proof is worth that somebody shows. Nothing of it is kept. At most four statements. */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class CheckingProof {
    @Inject
    private CheckingSignature signatures;

    @Inject
    private PresentFacts presents;

    @Inject
    private Badges badges;

    @Inject
    private ProofWriter writer;

    @Inject
    private Time time;

    /** @param shown the text of a QR code, an address with it, or a file; whatever else it is, is unknown */
    @Transactional
    public CheckedProof check(String shown) {
        Optional<String> signed = Shown.signed(shown);
        if (signed.isEmpty()) {
            return bare(Verdict.UNKNOWN);
        }
        return switch (signatures.check(signed.get())) {
            case SignedClaims.NotOurs none -> bare(Verdict.UNKNOWN);
            case SignedClaims.Altered altered -> bare(Verdict.ALTERED);
            case SignedClaims.Ours(String type, JsonObject claims) -> {
                if (type.equals(ProofJson.STATEMENT)) {
                    yield statement(claims);
                }
                yield type.equals(ProofJson.CREDENTIAL)
                        ? badges.byCode(writer.json().code(claims))
                                .map(this::badge)
                                .orElseGet(() -> bare(Verdict.UNKNOWN))
                        : bare(Verdict.UNKNOWN);
            }
        };
    }

    private CheckedProof statement(JsonObject claims) {
        Claim claim = writer.json().claim(claims);
        Present now = RegisterNumber.read(claim.number())
                .usable()
                .flatMap(presents::of)
                .orElse(null);
        Instant moment = time.now();
        Verdict verdict = claim.against(
                now == null ? null : now.claim(), now == null ? Standing.NOTHING : now.standing(), false, moment);
        return told(
                verdict,
                false,
                claim,
                Instant.ofEpochSecond(claims.getJsonNumber("iat").longValue()),
                now);
    }

    private CheckedProof badge(KeptBadge badge) {
        Present now = presents.of(Map.of(badge.person(), badge.nameNow())).get(badge.person());
        return told(badge.against(now, time.now()), true, badge.claim(), badge.issuedAt(), now);
    }

    private CheckedProof told(Verdict verdict, boolean badge, Claim claim, Instant issuedAt, @Nullable Present now) {
        return new CheckedProof(
                verdict,
                badge,
                now == null ? null : claim,
                now == null ? null : issuedAt,
                now == null ? Standing.NOTHING : now.standing(),
                now == null ? null : now.claim().number(),
                time.now());
    }

    private CheckedProof bare(Verdict verdict) {
        return new CheckedProof(verdict, false, null, null, Standing.NOTHING, null, time.now());
    }
}
