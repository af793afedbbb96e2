package nl.mbtregister.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mbtregister.criteria.rules.Module;
import nl.mbtregister.institution.ActingForInstitution;
import nl.mbtregister.institution.KeepingOwnInstitution;
import nl.mbtregister.institution.Location;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** A lead starts a programme, tells about it, and closes it. Each method: Refusal institution.R7 for who is no lead. */
@ApplicationScoped
@AllowedTo(Role.INSTITUTION)
public class KeepingProgramme {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TARGET = 500;
    private static final int LARGEST = 10_000;

    @Inject
    private ActingForInstitution acting;

    @Inject
    private KeepingOwnInstitution institutions;

    @Inject
    private OpeningProgramme opening;

    @Inject
    private Programmes programmes;

    @Inject
    private DoingOnce doing;

    @Inject
    private KeepingJournal journal;

    @Inject
    private Time time;

    /**
     * @return its number, the same for the same key
     * @throws Refusal programme.R1 when the institution was not verified, programme.R2 and programme.R4 for what was typed
     */
    @Transactional
    public String start(UUID key, long institution, ProgrammeFacts facts) {
        if (acting.requireLead(institution).institution().verified() == null) {
            throw new Refusal("programme.R1");
        }
        check(institution, facts);
        Optional<String> before = doing.once(key, "programme.start", institution, facts);
        if (before.isPresent()) {
            return before.get();
        }
        String number =
                programmes.add(institution, facts, time.now(), time.today().getYear());
        journal.record(JournalAct.of("programme.file.started")
                .object("institution", institution)
                .with("number", number));
        doing.done(key, number);
        return number;
    }

    /**
     * @throws Refusal programme.R3 when there is none of that number for the caller, or it was closed; programme.R2 and
     *     programme.R4 for what was typed
     * @throws jakarta.persistence.OptimisticLockException when somebody changed it since
     */
    @Transactional
    public void change(String number, int seen, ProgrammeFacts facts) {
        Programme present = opening.led(number);
        check(present.institutionId(), facts);
        programmes.change(present.id(), seen, facts);
        record("changed", present);
    }

    /**
     * It no longer runs from the day after on.
     *
     * @param lastDay not before today
     * @throws Refusal programme.R3 when there is none of that number for the caller, it was closed, or that day has passed
     * @throws jakarta.persistence.OptimisticLockException when somebody changed it since
     */
    @Transactional
    public void close(String number, int seen, LocalDate lastDay) {
        Programme present = opening.led(number);
        if (lastDay.isBefore(time.today())) {
            throw new Refusal("programme.R3");
        }
        programmes.close(present.id(), seen, lastDay.plusDays(1));
        record("closed", present);
    }

    private void check(long institution, ProgrammeFacts facts) {
        Set<Long> usable =
                institutions.locations(institution).stream().map(Location::id).collect(Collectors.toSet());
        boolean complete = !facts.name().isBlank()
                && facts.modules().contains(Module.MBT)
                && !facts.locations().isEmpty()
                && usable.containsAll(facts.locations());
        if (!complete) {
            throw new Refusal("programme.R2");
        }
        refuseOver(facts.name().length(), LONGEST_NAME);
        refuseOver(facts.targetGroup().length(), LONGEST_TARGET);
        Integer capacity = facts.capacity();
        if (capacity != null) {
            refuseOver(capacity == 0 ? LARGEST + 1 : capacity, LARGEST);
        }
    }

    private static void refuseOver(int typed, int most) {
        if (typed > most) {
            throw new Refusal("programme.R4", most);
        }
    }

    private void record(String done, Programme programme) {
        journal.record(JournalAct.of("programme.file." + done).object("programme", programme.id()));
    }
}
