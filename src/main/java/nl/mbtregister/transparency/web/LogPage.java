package nl.mbtregister.transparency.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mbtregister.transparency.ReadingLog;
import nl.mbtregister.transparency.ReadingLog.SignedHead;
import org.jspecify.annotations.Nullable;

/** The page that says what the log is and how anybody checks it. */
@Named
@RequestScoped
public class LogPage {
    private static final int DAYS = 7;

    @Inject
    private ReadingLog reading;

    private @Nullable List<SignedHead> heads;

    /** The newest first. */
    public List<SignedHead> getHeads() {
        List<SignedHead> known = heads;
        if (known == null) {
            known = reading.latest(DAYS);
            heads = known;
        }
        return known;
    }

    public SignedHead getNewest() {
        return getHeads().getFirst();
    }

    /** Something to be fetched. */
    public record Step(String key, String address) {}

    public List<Step> getSteps() {
        return List.of(
                new Step("program", "/api/v1/log/VerifyLog.java"),
                new Step("keys", "/api/v1/log/keys"),
                new Step("head", "/api/v1/log/head"));
    }

    public String getConsistency() {
        return "/api/v1/log/consistency?from={1200}&to={1350}";
    }

    public String getFacts() {
        return "/api/v1/log/proofs/{20481357}";
    }

    public String getCommands() {
        return """
                java VerifyLog.java head keys.txt head.txt
                java VerifyLog.java consistency keys.txt earlier.txt head.txt consistency.txt
                java VerifyLog.java facts keys.txt proofs.txt""";
    }
}
