package nl.mbtregister.institution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** The office enters institutions, corrects them, and says that they are who they say. */
@ApplicationScoped
@AllowedTo(Role.SECRETARIAT)
public class KeepingInstitutions {
    /** Lines on a page. */
    public static final int PAGE = 20;

    @Inject
    private Institutions institutions;

    @Inject
    private DoingOnce doing;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /** @param more whether there is a next page, after the last of these */
    public record Listed(List<Institution> institutions, boolean more) {}

    /**
     * By name. One statement.
     *
     * @param words in the name; empty for every one
     * @param name of the last one of the page before, and its id
     */
    @Transactional
    public Listed after(String words, String name, long id) {
        List<Institution> found = institutions.after(words, name, id, PAGE + 1);
        boolean more = found.size() > PAGE;
        return new Listed(more ? found.subList(0, PAGE) : found, more);
    }

    /**
     * @return its id, the same for the same key
     * @throws Refusal institution.R2 without a name or when there is one of that number, institution.R9
     */
    @Transactional
    public long enter(UUID key, NewInstitution entered) {
        check(entered);
        Optional<String> before = doing.once(key, "institution.enter", entered);
        if (before.isPresent()) {
            return Long.parseLong(before.get());
        }
        long id = institutions.add(entered, caller.get(), time.now()).orElseThrow(() -> new Refusal("institution.R2"));
        record("entered", id);
        doing.done(key, String.valueOf(id));
        return id;
    }

    /**
     * Another name or number; then it has to be verified anew.
     *
     * @throws Refusal institution.R2 without a name or when another has that number, institution.R9
     * @throws jakarta.persistence.OptimisticLockException when somebody changed it since
     */
    @Transactional
    public void correct(long id, int seen, NewInstitution entered) {
        check(entered);
        if (!institutions.correct(id, seen, entered)) {
            throw new Refusal("institution.R2");
        }
        record("corrected", id);
    }

    /**
     * The caller looked the number up today and called back.
     *
     * @param spokenTo who answered
     * @throws Refusal institution.R3 when it does not say who, institution.R9
     * @throws jakarta.persistence.OptimisticLockException when somebody changed it since
     */
    @Transactional
    public void verify(long id, int seen, String spokenTo) {
        if (spokenTo.isBlank()) {
            throw new Refusal("institution.R3");
        }
        Lengths.check(spokenTo);
        institutions.verify(id, seen, time.today(), spokenTo, caller.get());
        record("verified", id);
    }

    private static void check(NewInstitution entered) {
        if (entered.name().isBlank()) {
            throw new Refusal("institution.R2");
        }
        Lengths.check(entered.name());
    }

    private void record(String done, long id) {
        journal.record(JournalAct.of("institution.file." + done).object("institution", id));
    }
}
