package nl.mbtregister.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.register.rules.Entry;
import nl.mbtregister.register.rules.History;
import nl.mbtregister.register.rules.OpenEntries;
import nl.mbtregister.register.rules.PublicHistory;

/**
 * What anyone may ask. Every question costs one statement, except those about earlier knowledge and former numbers, which cost two. A
 * registration may have nothing to show on the day that is asked about; {@link Registration#on} tells.
 */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class ConsultingRegister {
    @Inject
    private Snapshots snapshots;

    @Inject
    private Entries entries;

    @Inject
    private Registrants registrants;

    @Inject
    private Settings settings;

    /** @param number present number of a person; a former one finds nobody here */
    @Transactional
    public Optional<Registration> byNumber(String number) {
        return snapshots.byNumber(number).map(this::registration);
    }

    /** As the register knew it at that instant, less what the public may no longer be told (register.R11, R16, R17). */
    @Transactional
    public Optional<Registration> byNumberAsKnownAt(String number, Instant known) {
        return snapshots.byNumber(number).map(snapshot -> {
            var now = registration(snapshot);
            var then = History.knownAtForPublic(entries.of(snapshot.person()), known);
            return new Registration(
                    now.person(),
                    now.number(),
                    now.shownUntil(),
                    new PublicHistory(then, now.history().monthsShown()));
        });
    }

    /** For lists: what there is of these people, by the id of the person. */
    @Transactional
    public Map<Long, Registration> ofPeople(Collection<Long> people) {
        var found = new HashMap<Long, Registration>();
        snapshots.of(people).forEach(snapshot -> found.put(snapshot.person(), registration(snapshot)));
        return found;
    }

    /** To go through the whole register, portion by portion: the next people, in the order of their ids. */
    @Transactional
    public List<Registration> after(long person, int limit) {
        return snapshots.after(person, limit).stream().map(this::registration).toList();
    }

    /**
     * The number that a person has now who had this one before. Somebody of whom nothing may be shown on the day of asking
     * is not led to: that would tell that there was such a person. Two statements.
     */
    @Transactional
    public Optional<String> presentNumber(String former, LocalDate asked) {
        return registrants
                .presentNumber(former)
                .filter(present -> byNumber(present)
                        .filter(registration -> registration.on(asked, asked).shown())
                        .isPresent());
    }

    /**
     * The first day of the period of each title that ran on that day, or last before it: of the grant or the renewal that
     * gave it, as known now.
     */
    @Transactional
    public Map<Title, LocalDate> periodsBegun(long person, LocalDate day) {
        return History.periodsBegun(entries.of(person), day);
    }

    /** The entries that the public may read as they stand, oldest first (register.R28). Two statements. */
    @Transactional
    public Optional<List<Entry>> openEntries(String number, LocalDate today) {
        return snapshots
                .byNumber(number)
                .map(this::registration)
                .filter(registration -> registration.on(today, today).shown())
                .map(registration -> OpenEntries.of(entries.of(registration.person()), registration.history(), today));
    }

    private Registration registration(Snapshot snapshot) {
        var history = new PublicHistory(snapshot.history(), settings.number(Setting.ENDED_SHOWN_MONTHS));
        return new Registration(snapshot.person(), snapshot.number(), history.shownUntil(), history);
    }
}
