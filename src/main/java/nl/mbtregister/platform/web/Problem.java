package nl.mbtregister.platform.web;

import java.util.Map;
import java.util.Set;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * Why an answer is not the one that was asked for: a status, and either the refusal that a rule made or the id under
 * which a fault stands in the log. Never the text of an exception.
 */
public record Problem(
        int status, @Nullable Refusal refusal, @Nullable String fault) {
    private static final int REFUSED = 422;

    /** The rules that say who may do what, with the status of their refusals. */
    private static final Map<String, Integer> ADMISSION =
            Map.of("platform.R1", 403, "client.R7", 401, "client.R8", 403);

    private static final Set<Integer> WORDED = Set.of(400, 401, 403, 404, 405, 410, 422, 429, 500, 503);

    public static Problem of(int status) {
        return new Problem(status, null, null);
    }

    public static Problem of(Refusal refusal) {
        return new Problem(ADMISSION.getOrDefault(refusal.rule(), REFUSED), refusal, null);
    }

    /** Seconds after which asking again makes sense, 0 when nothing is known of it. */
    int patience() {
        return status == 503 ? 10 : 0;
    }

    public String title(Sentences t) {
        return t.get("platform.problem." + worded() + ".title");
    }

    /** The sentence of the rule for a refusal, else what this status means for the visitor. */
    public String text(Sentences t) {
        if (refusal != null && t.containsKey("refusal." + refusal.rule())) {
            return t.of("refusal." + refusal.rule(), refusal.arguments().toArray());
        }
        return t.get("platform.problem." + worded() + ".text");
    }

    private int worded() {
        if (WORDED.contains(status)) {
            return status;
        }
        return status < 500 ? 400 : 500;
    }
}
