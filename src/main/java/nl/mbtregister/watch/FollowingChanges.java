package nl.mbtregister.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.feed.GivingChanges;
import nl.mbtregister.feed.GivingChanges.Portion;
import nl.mbtregister.feed.PublicChange;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Chore;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** Reads on in the feed of public changes and tells the institutions that follow those concerned. */
@ApplicationScoped
@AllowedTo(Role.SYSTEM)
public class FollowingChanges implements Chore {
    private static final int PORTION = 200;

    @Inject
    private Watches watches;

    @Inject
    private GivingChanges giving;

    @Inject
    private Messenger messenger;

    @Inject
    private Time time;

    @Override
    @AllowedTo(Role.VISITOR)
    public String name() {
        return "watch-changes";
    }

    /** When the feed does not reach the place any more, everybody who is followed is looked at. */
    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public boolean doSome() {
        long place = watches.lockPlace();
        Optional<Portion> portion = giving.after(place, PORTION);
        long end = portion.map(Portion::end).orElseGet(giving::newest);
        List<Long> people = portion.map(FollowingChanges::people).orElseGet(watches::people);
        if (!people.isEmpty()) {
            messenger.compare(watches.told(people, time.today()));
        }
        if (end != place) {
            watches.moveTo(end);
        }
        return portion.map(Portion::more).orElse(true);
    }

    private static List<Long> people(Portion portion) {
        return portion.changes().stream().map(PublicChange::person).distinct().toList();
    }
}
