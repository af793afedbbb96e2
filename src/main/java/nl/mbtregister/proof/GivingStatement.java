package nl.mbtregister.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.kernel.RegisterNumber;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Time;
import nl.mbtregister.proof.rules.Claim;
import nl.mbtregister.register.rules.Standing;
import nl.mbtregister.signing.SigningText;

/** Anybody takes a signed statement of how somebody is registered at this moment. Nothing is kept of it. */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class GivingStatement {
    @Inject
    private PresentFacts present;

    @Inject
    private ProofWriter writer;

    @Inject
    private SigningText signing;

    @Inject
    private Settings settings;

    @Inject
    private Time time;

    /**
     * @param text a JWS
     * @param end first moment at which it does not count any more
     */
    public record Statement(String text, Claim claim, Standing standing, Instant at, Instant end) {}

    /**
     * @return empty when nothing may be shown of whoever has this number, or nobody has it
     * @throws Refusal signing.R1 when this server has no keys
     */
    @Transactional
    public Optional<Statement> give(RegisterNumber number) {
        return present.of(number).map(this::sign);
    }

    private Statement sign(Present now) {
        Instant at = time.now();
        Instant end = at.plus(Duration.ofHours(settings.number(Setting.STATEMENT_HOURS)));
        String text = signing.jws(ProofJson.STATEMENT, "", writer.json().statement(now, at, end))
                .text();
        return new Statement(text, now.claim(), now.standing(), at, end);
    }
}
