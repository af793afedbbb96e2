package nl.mbtregister.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import org.jspecify.annotations.Nullable;

/** The office looks at the samples that were drawn and at the proof that waits. */
@ApplicationScoped
@AllowedTo(Role.SECRETARIAT)
public class ShowingSamples {
    /** Lines on one page. */
    public static final int PAGE = 50;

    private static final int SAMPLES = 50;

    @Inject
    private Samples samples;

    @Inject
    private Proofs proofs;

    @Inject
    private KeepingJournal journal;

    @Inject
    private Time time;

    /** @param more whether others follow after the last of these lines */
    public record Listed<T>(List<T> lines, boolean more) {
        static <T> Listed<T> of(List<T> found) {
            return found.size() > PAGE ? new Listed<>(found.subList(0, PAGE), true) : new Listed<>(found, false);
        }
    }

    /** A sample, who could be drawn and who was. */
    public record Opened(Sample sample, List<Sample.Stratum> strata, Listed<Sample.Line> people) {}

    /** The newest first; one statement. */
    @Transactional
    public List<Sample> list() {
        return samples.newest(SAMPLES);
    }

    /**
     * Three statements, and the line in the journal; empty when there is no such sample.
     *
     * @param stratum the page begins behind this place in this stratum; empty for the first page
     */
    @Transactional
    public Optional<Opened> open(long id, String stratum, int place) {
        return samples.one(id).map(sample -> {
            journal.record(JournalAct.of("sample.opened").object("sample_draw", id));
            return new Opened(
                    sample,
                    samples.strata(id),
                    Listed.of(samples.members(id, new Samples.Place(stratum, place), PAGE + 1)));
        });
    }

    /**
     * Proof that came in and terms that are over; one statement.
     *
     * @param afterUntil the page begins behind this term and request; null for the first page
     */
    @Transactional
    public Listed<ProofRequest> waiting(@Nullable LocalDate afterUntil, long afterId) {
        return Listed.of(proofs.waiting(time.today(), afterUntil, afterId, PAGE + 1));
    }

    /** Whether anything waits; one statement. */
    @Transactional
    public boolean isAnyWaiting() {
        return !proofs.waiting(time.today(), null, 0, 1).isEmpty();
    }
}
