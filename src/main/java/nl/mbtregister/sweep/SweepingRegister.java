package nl.mbtregister.sweep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Job;
import nl.mbtregister.platform.Role;
import nl.mbtregister.register.Lapse;
import nl.mbtregister.reminder.Reminder;
import nl.mbtregister.reminder.RemindingConfirmation;
import nl.mbtregister.reminder.RemindingHolders;
import nl.mbtregister.reminder.Unconfirmed;
import nl.mbtregister.sweep.rules.Halving;

/** The round of a day. It takes the day as it is told and never asks the clock which day it is. */
@ApplicationScoped
@AllowedTo(Role.SYSTEM)
public class SweepingRegister implements Job {
    static final String JOB = "register-sweep";

    private static final Logger LOG = Logger.getLogger(SweepingRegister.class.getName());

    @Inject
    private SweepingPortion sweeping;

    @Inject
    private SettingAside aside;

    @Override
    public String name() {
        return JOB;
    }

    /** @return entries and letters made */
    @Override
    public long runFor(LocalDate day) {
        return lapse(day) + remind(day) + confirm(day);
    }

    private long lapse(LocalDate day) {
        Halving<Lapse, Long> halving = new Halving<>(
                Lapse::person,
                lapses -> sweeping.lapse(day, lapses),
                (person, failure) -> setAside(person, SweepStep.LAPSE, day, failure));
        long done = 0;
        SweepingPortion.Due due = sweeping.lapsing(day, Lapse.START);
        while (due.last() != null) {
            done += halving.of(due.lapses());
            due = sweeping.lapsing(day, due.last());
        }
        return done;
    }

    private long remind(LocalDate day) {
        Halving<Reminder, Long> halving = new Halving<>(
                Reminder::person,
                reminders -> sweeping.remind(day, reminders),
                (person, failure) -> setAside(person, SweepStep.REMINDER, day, failure));
        long done = 0;
        RemindingHolders.Portion due = sweeping.reminding(day, Long.MIN_VALUE);
        while (due.last() != null) {
            done += halving.of(due.reminders());
            due = sweeping.reminding(day, due.last());
        }
        return done;
    }

    private long confirm(LocalDate day) {
        Halving<Unconfirmed, Long> halving = new Halving<>(
                Unconfirmed::person,
                due -> sweeping.confirm(day, due),
                (person, failure) -> setAside(person, SweepStep.CONFIRMATION, day, failure));
        long done = 0;
        RemindingConfirmation.Portion due = sweeping.confirming(day, Long.MIN_VALUE);
        while (due.last() != null) {
            done += halving.of(due.due());
            due = sweeping.confirming(day, due.last());
        }
        return done;
    }

    private void setAside(long person, SweepStep step, LocalDate day, RuntimeException failure) {
        LOG.log(Level.WARNING, failure, () -> "The round of " + day + " sets person " + person + " aside");
        aside.set(new Aside(person, step, day, Aside.reason(failure)));
    }
}
