package nl.mbtregister.admission.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import nl.mbtregister.admission.ExplainingFindings;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.portfolio.Explained;
import nl.mbtregister.rulebook.rules.Finding;
import org.jspecify.annotations.Nullable;

/** Where a therapist begins: how the own file stands, requirement by requirement, and what can be done next. */
@Named
@RequestScoped
public class MyHomePage {
    private static final int WHOLE = 100;

    @Inject
    private ExplainingFindings explaining;

    @Inject
    private CurrentCaller caller;

    private @Nullable Explained explained;

    public void answer() {
        if (isKnown()) {
            explained = explaining.before(Title.BASIC_THERAPIST);
        }
    }

    /** False for an account whose holder has not said yet who they are. */
    public boolean isKnown() {
        return caller.get().personId() != null;
    }

    public List<Finding> getFindings() {
        return explained == null ? List.of() : explained.now().findings();
    }

    public long getBlocking() {
        return explained == null ? 0 : explained.blocking();
    }

    /** What waits for somebody else, in the unit of the finding; null when nothing does. */
    public @Nullable BigDecimal waiting(Finding finding) {
        BigDecimal waiting = explained == null ? BigDecimal.ZERO : explained.waitingFor(finding);
        return waiting.signum() == 0 ? null : waiting;
    }

    /** How full a bar is, 0 to 100; the words beside it say the same. */
    public int part(Finding finding) {
        if (finding.needed().signum() == 0) {
            return WHOLE;
        }
        return finding.reached()
                .min(finding.needed())
                .multiply(BigDecimal.valueOf(WHOLE))
                .divideToIntegralValue(finding.needed())
                .intValue();
    }
}
