package nl.mbtregister.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mbtregister.institution.ActedFor;
import nl.mbtregister.institution.ActingForInstitution;
import nl.mbtregister.institution.Contact;
import nl.mbtregister.institution.KeepingOwnInstitution;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.kernel.RegisterNumber;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.verification.CheckedRegistration;
import nl.mbtregister.verification.CheckingMany;
import nl.mbtregister.watch.rules.MessageKind;
import nl.mbtregister.watch.rules.Purpose;
import nl.mbtregister.watch.rules.Rhythm;
import org.jspecify.annotations.Nullable;

/** A contact keeps the list of people whom the institution follows. */
@ApplicationScoped
@AllowedTo(Role.INSTITUTION)
public class KeepingWatch {
    /** Numbers that are added at once. */
    public static final int MOST = 500;

    private static final int MESSAGES = 20;

    @Inject
    private ActingForInstitution acting;

    @Inject
    private KeepingOwnInstitution institutions;

    @Inject
    private Watches watches;

    @Inject
    private WatchMessages messages;

    @Inject
    private Messenger messenger;

    @Inject
    private FollowedLetters letters;

    @Inject
    private CheckingMany checking;

    @Inject
    private DoingOnce doing;

    @Inject
    private KeepingJournal journal;

    @Inject
    private Time time;

    /** @param now null when nothing may be read of them, or when they objected */
    public record Row(
            long person,
            String number,
            LocalDate since,
            @Nullable LocalDate objected,
            @Nullable CheckedRegistration now) {}

    /**
     * @param list null until somebody said why and how
     * @param messages the newest first
     */
    public record Kept(
            ActedFor acted,
            List<Contact> contacts,
            @Nullable WatchList list,
            List<Row> rows,
            List<WatchMessage> messages) {}

    /**
     * Everything about the list.
     *
     * @throws Refusal institution.R7 when the caller does not act for the institution
     */
    @Transactional
    public Kept open(long institution) {
        ActedFor acted = acting.requireContact(institution);
        List<Watched> all = watches.of(institution);
        Map<Long, CheckedRegistration> present = checking.today(all.stream()
                .filter(one -> one.objected() == null)
                .map(Watched::person)
                .toList());
        return new Kept(
                acted,
                institutions.open(institution).contacts(),
                watches.list(institution).orElse(null),
                all.stream()
                        .map(one -> new Row(
                                one.person(), one.number(), one.since(), one.objected(), present.get(one.person())))
                        .toList(),
                messages.latest(institution, MESSAGES));
    }

    /**
     * Why the list is kept, and how the institution is told.
     *
     * @param recipients accounts of contacts; others are left out
     * @throws Refusal watch.R1, watch.R2 when nobody is told
     * @throws jakarta.persistence.OptimisticLockException when somebody changed it since
     */
    @Transactional
    public void agree(long institution, int seen, Purpose purpose, Rhythm rhythm, Set<Long> recipients) {
        demand(institution);
        Set<Long> known = institutions.open(institution).contacts().stream()
                .map(Contact::account)
                .filter(recipients::contains)
                .collect(Collectors.toSet());
        if (known.isEmpty()) {
            throw new Refusal("watch.R2");
        }
        watches.keep(institution, purpose, rhythm, known, time.today(), seen);
        journal.record(JournalAct.of("watch.agreed")
                .object("institution", institution)
                .with("purpose", purpose)
                .with("rhythm", rhythm));
    }

    /**
     * Follows these people from now on; who is followed already stays so.
     *
     * @param typed numbers with blanks, commas or lines between
     * @return how many are new
     * @throws Refusal watch.R1, watch.R2 before anything was agreed, watch.R3 with the numbers that nobody has, or too many
     */
    @Transactional
    public int follow(UUID key, long institution, String typed) {
        ActedFor acted = demand(institution);
        WatchList list = watches.list(institution).orElseThrow(() -> new Refusal("watch.R2"));
        Optional<String> before = doing.once(key, "watch.follow", institution, typed);
        if (before.isPresent()) {
            return Integer.parseInt(before.get());
        }
        watches.lockPlace();
        Map<Long, CheckedRegistration> found = found(typed);
        int added = 0;
        for (Map.Entry<Long, CheckedRegistration> one : found.entrySet()) {
            CheckedRegistration now = one.getValue();
            String facts = messenger.facts(now);
            Optional<String> subject = watches.add(institution, one.getKey(), time.today(), facts);
            if (subject.isPresent()) {
                messenger.tell(
                        new Watched(institution, one.getKey(), subject.get(), now.number(), time.today(), null, facts),
                        MessageKind.FOLLOWED,
                        now);
                letters.tell(acted.institution(), list.purpose(), one.getKey());
                journal.record(
                        JournalAct.of("watch.followed").about(one.getKey()).object("institution", institution));
                added++;
            }
        }
        doing.done(key, String.valueOf(added));
        return added;
    }

    /** @throws Refusal watch.R1, watch.R3 when the institution does not follow them */
    @Transactional
    public void stop(long institution, long person) {
        demand(institution);
        watches.lockPlace();
        Watched watched = watches.of(institution).stream()
                .filter(one -> one.person() == person)
                .findFirst()
                .orElseThrow(() -> new Refusal("watch.R3", ""));
        if (watches.remove(institution, person)) {
            messenger.tell(watched, MessageKind.STOPPED, null);
            journal.record(JournalAct.of("watch.stopped").about(person).object("institution", institution));
        }
    }

    /**
     * Everybody on the list still works for the institution. What it was not told meanwhile is told now.
     *
     * @throws Refusal watch.R1
     */
    @Transactional
    public void confirm(long institution) {
        demand(institution);
        watches.lockPlace();
        watches.confirm(institution, time.today());
        messenger.compare(watches.of(institution).stream()
                .filter(one -> one.objected() == null)
                .toList());
        journal.record(JournalAct.of("watch.confirmed").object("institution", institution));
    }

    private Map<Long, CheckedRegistration> found(String typed) {
        Set<String> numbers = new LinkedHashSet<>(Stream.of(typed.split("[\\s,;]+"))
                .filter(word -> !word.isEmpty())
                .toList());
        if (numbers.isEmpty() || numbers.size() > MOST) {
            throw new Refusal("watch.R3", numbers.isEmpty() ? "" : MOST);
        }
        Map<String, Long> known = watches.known(numbers.stream()
                .flatMap(word -> RegisterNumber.read(word).usable().stream())
                .map(RegisterNumber::digits)
                .toList());
        Map<Long, CheckedRegistration> present = checking.today(known.values());
        List<String> unknown = new ArrayList<>();
        for (String word : numbers) {
            Long person = known.get(RegisterNumber.read(word)
                    .usable()
                    .map(RegisterNumber::digits)
                    .orElse(""));
            if (person == null || !present.containsKey(person)) {
                unknown.add(word);
            }
        }
        if (!unknown.isEmpty()) {
            throw new Refusal(
                    "watch.R3", String.join(", ", unknown.stream().limit(20).toList()));
        }
        return present;
    }

    private ActedFor demand(long institution) {
        ActedFor acted = acting.requireContact(institution);
        if (acted.institution().verified() == null) {
            throw new Refusal("watch.R1");
        }
        return acted;
    }
}
