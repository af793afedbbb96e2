package nl.mbtregister.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.mbtregister.access.FollowingRegister;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.person.ShowingPerson;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Time;
import nl.mbtregister.register.rules.Act;
import nl.mbtregister.register.rules.Draft;
import nl.mbtregister.register.rules.Entry;
import nl.mbtregister.register.rules.Guard;
import nl.mbtregister.register.rules.History;
import nl.mbtregister.register.rules.PublicHistory;

/** Adds entries to the register: with the snapshot, the journal, the letters and the notice of change, or not at all. */
@ApplicationScoped
public class PublishingEntries {
    @Inject
    private Registrants registrants;

    @Inject
    private Entries entries;

    @Inject
    private Periods periods;

    @Inject
    private Announcement announcement;

    @Inject
    private ShowingPerson showing;

    @Inject
    private FollowingRegister following;

    @Inject
    private Event<RegisterChanged> changed;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Settings settings;

    @Inject
    private Time time;

    /**
     * @param lastEntry the last entry of the person that the caller has seen, from {@link ReadingEntries}; 0 for none
     * @return the ids of the entries, in the order of the drafts
     * @throws OptimisticLockException when there are later ones
     * @throws nl.mbtregister.kernel.Refusal register.R18, register.R19 or register.R20
     * @throws jakarta.persistence.EntityNotFoundException when there is no such person
     */
    @AllowedTo({Role.SECRETARIAT, Role.CUR_MEMBER, Role.CUR_CHAIR, Role.BOARD, Role.SYSTEM})
    @Transactional
    public List<Long> publish(long person, long lastEntry, List<Draft> drafts) {
        var registrant = registrants.lock(person);
        var known = entries.of(person);
        if (lastEntry != (known.isEmpty() ? 0 : known.getLast().id())) {
            throw new OptimisticLockException("there are new entries about person " + person);
        }
        return publish(registrant, known, drafts);
    }

    /** For rounds, which look at the register and act on it in one transaction. Errors as in {@link #publish}. */
    @AllowedTo(Role.SYSTEM)
    @Transactional
    public List<Long> publishAsFound(long person, List<Draft> drafts) {
        var registrant = registrants.lock(person);
        return publish(registrant, entries.of(person), drafts);
    }

    /**
     * For people who renew or give up what is their own. Errors as in {@link #publish}.
     *
     * @throws nl.mbtregister.kernel.Refusal register.R27 for any other entry, platform.R1 for who is nobody in the register
     */
    @AllowedTo(Role.THERAPIST)
    @Transactional
    public List<Long> publishOwn(long lastEntry, List<Draft> drafts) {
        if (!drafts.stream().map(Draft::act).allMatch(PublishingEntries::isOnesOwn)) {
            throw new Refusal("register.R27");
        }
        var registrant = registrants.lock(caller.get().person());
        var known = entries.of(caller.get().person());
        if (lastEntry != (known.isEmpty() ? 0 : known.getLast().id())) {
            throw new OptimisticLockException("there are new entries about the caller");
        }
        return publish(registrant, known, drafts);
    }

    private static boolean isOnesOwn(Act act) {
        return act instanceof Act.RenewalFiled || act instanceof Act.RenewalClosed || act instanceof Act.Resigned;
    }

    private List<Long> publish(Registrant registrant, List<Entry> earlier, List<Draft> drafts) {
        var person = registrant.recipient().person();
        var known = new ArrayList<>(earlier);
        var at = after(known, time.now());
        var ids = new ArrayList<Long>();
        for (var draft : drafts) {
            var next = draft.recorded(Long.MAX_VALUE, at, caller.get().id());
            new Guard(known, settings.number(Setting.MEASURE_VISIBLE_YEARS)).admit(next);
            var entry = entries.add(person, draft, at, caller.get().id());
            announcement.make(registrant, known, entry);
            grants(person, entry);
            known.add(entry);
            ids.add(entry.id());
        }
        var history = History.of(known);
        periods.remake(person, history);
        show(person, History.of(earlier), history);
        registrants.changed(person, registrant.number());
        changed.fire(new RegisterChanged(registrant.number()));
        return ids;
    }

    /** Whoever becomes a supervisor may act as one. */
    private void grants(long person, Entry entry) {
        if (entry.act() instanceof Act.Granted granted && granted.title() == Title.SUPERVISOR) {
            following.supervisor(person);
        }
    }

    private void show(long person, History before, History now) {
        if (now.died() != null) {
            showing.died(person, now.died());
        } else if (before.died() != null) {
            showing.livesAfterAll(person);
        }
        showing.until(person, new PublicHistory(now, settings.number(Setting.ENDED_SHOWN_MONTHS)).shownUntil());
    }

    /** The second clock of a person never stands still or goes back, whatever the clocks of the nodes do. */
    private static Instant after(List<Entry> known, Instant now) {
        return known.stream()
                .map(entry -> entry.recordedAt().plusNanos(1_000))
                .filter(next -> next.isAfter(now))
                .max(Instant::compareTo)
                .orElse(now);
    }
}
