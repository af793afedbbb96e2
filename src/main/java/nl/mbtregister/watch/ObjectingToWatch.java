package nl.mbtregister.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.watch.rules.MessageKind;

/** A therapist sees which institutions follow, and objects. */
@ApplicationScoped
@AllowedTo(Role.THERAPIST)
public class ObjectingToWatch {
    @Inject
    private Watches watches;

    @Inject
    private Messenger messenger;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /** By name. One statement. */
    @Transactional
    public List<Follower> followers() {
        return watches.followers(caller.get().person());
    }

    /** From now on that institution is told nothing. @throws Refusal watch.R4 when it does not follow the caller */
    @Transactional
    public void object(long institution) {
        long person = caller.get().person();
        watches.lockPlace();
        Watched watched = watches.of(institution).stream()
                .filter(one -> one.person() == person)
                .findFirst()
                .orElseThrow(() -> new Refusal("watch.R4"));
        if (watches.object(institution, person, time.today())) {
            messenger.tell(watched, MessageKind.OBJECTED, null);
            journal.record(JournalAct.of("watch.objected").about(person).object("institution", institution));
        }
    }
}
