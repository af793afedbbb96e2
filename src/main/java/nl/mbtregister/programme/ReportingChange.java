package nl.mbtregister.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** A lead tells what happened to a certified programme, and confirms each year how it stands. */
@ApplicationScoped
@AllowedTo(Role.INSTITUTION)
public class ReportingChange {
    private static final int LONGEST = 2_000;
    private static final int MOST_PATIENTS = 10_000;

    @Inject
    private OpeningProgramme opening;

    @Inject
    private Upkeeps upkeeps;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /**
     * Three statements.
     *
     * @throws Refusal programme.R3 when there is none of that number that the caller may see
     */
    @Transactional
    public Upkeep open(String number) {
        OwnProgramme own = opening.own(number);
        long id = own.programme().id();
        LocalDate firstDay = time.today().withDayOfYear(1);
        Upkeeps.YearState year = upkeeps.year(id, firstDay);
        boolean asked = year.asked() && !own.programme().closed(time.today());
        return new Upkeep(own, upkeeps.of(id), asked ? firstDay.getYear() - 1 : null, year.check(), year.at());
    }

    /**
     * Tells what happened and what is done about it.
     *
     * @throws Refusal programme.R15 when it says nothing, or something was told already; programme.R3, programme.R4 and
     *     institution.R7 as for other changes
     */
    @Transactional
    public void tell(String number, long lack, String told) {
        Programme programme = opening.led(number);
        check(told);
        if (told.isBlank() || !upkeeps.tell(programme.id(), lack, told, caller.get(), time.now())) {
            throw new Refusal("programme.R15");
        }
        record("change-reported", programme);
    }

    /**
     * Confirms the year before this one.
     *
     * @throws Refusal programme.R16 when there is nothing to confirm, programme.R3, programme.R4 and institution.R7 as for other
     *     changes
     */
    @Transactional
    public void confirm(String number, YearCheck check) {
        Programme programme = opening.led(number);
        check(check.manualChanged());
        check(check.remark());
        if (check.patients() > MOST_PATIENTS) {
            throw new Refusal("programme.R4", MOST_PATIENTS);
        }
        LocalDate firstDay = time.today().withDayOfYear(1);
        boolean asked = upkeeps.year(programme.id(), firstDay).asked();
        if (!asked || !upkeeps.confirm(programme.id(), firstDay.getYear() - 1, check, caller.get(), time.now())) {
            throw new Refusal("programme.R16");
        }
        record("year-confirmed", programme);
    }

    private static void check(String typed) {
        if (typed.length() > LONGEST) {
            throw new Refusal("programme.R4", LONGEST);
        }
    }

    private void record(String done, Programme programme) {
        journal.record(JournalAct.of("programme.upkeep." + done).object("programme", programme.id()));
    }
}
