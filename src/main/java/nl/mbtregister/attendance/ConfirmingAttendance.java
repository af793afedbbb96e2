package nl.mbtregister.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.mbtregister.accreditation.CourseEdition;
import nl.mbtregister.attendance.AttendanceCredits.Given;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingMany;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.letters.Letter;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.letters.PostingMany;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** A provider saves a list: everybody on it who can be credited is, all at once or nobody. */
@ApplicationScoped
@AllowedTo({Role.SUPERVISOR, Role.INSTITUTION})
public class ConfirmingAttendance {
    @Inject
    private AttendanceEditions editions;

    @Inject
    private AttendanceLists lists;

    @Inject
    private AttendanceRows rows;

    @Inject
    private AttendanceCredits credits;

    @Inject
    private DoingOnce doing;

    @Inject
    private KeepingMany journal;

    @Inject
    private PostingMany letters;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /**
     * Credits the rows that are ready and forgets the others.
     *
     * @param once key of the form; the same sent again credits nobody a second time
     * @param seen version of the list that the provider looked at
     * @param withoutOthers whether the provider says that rows which are not ready may be left out
     * @throws Refusal attendance.R12 or accreditation.R15 when the caller has no such list that is open, attendance.R13 when
     *     nobody can be credited, or others wait and the provider does not say that they may be left out
     * @throws jakarta.persistence.OptimisticLockException when it was changed since
     */
    @Transactional
    public void confirm(UUID once, long list, int seen, boolean withoutOthers) {
        CourseEdition edition = editions.held(lists.edition(list));
        if (doing.once(once, "attendance.confirm", list).isPresent()) {
            return;
        }
        lists.lock(edition.id());
        lists.open(list, seen);
        rows.check(list, edition.id(), caller.get().personId());
        AttendanceRows.Count count = rows.count(list);
        if (count.ready() == 0 || count.waiting() > 0 && !withoutOthers) {
            throw new Refusal("attendance.R13");
        }
        List<Given> given = credits.credit(list, edition, caller.get(), time.now());
        lists.saved(list, given.size(), caller.get(), time.now());
        journal.record(acts(list, edition, given));
        letters.post(given.stream().map(one -> letter(one, edition)).toList());
        doing.done(once, "");
    }

    private List<JournalAct> acts(long list, CourseEdition edition, List<Given> given) {
        List<JournalAct> acts = new ArrayList<>();
        acts.add(JournalAct.of("attendance.list.saved")
                .object("attendance_list", list)
                .with("edition", edition.id())
                .with("credited", given.size()));
        given.forEach(one -> acts.add(JournalAct.of("ledger.credit.given")
                .about(one.person())
                .object("ledger_entry", one.entry())
                .with("list", list)
                .with("amount", one.points().toPlainString())));
        List<Long> people = given.stream().map(Given::person).toList();
        credits.replaceOwn(people, edition, "vervangen door de lijst van de aanbieder", time.now())
                .forEach(one -> acts.add(JournalAct.of("ledger.credit.reversed")
                        .about(one.person())
                        .object("ledger_entry", one.entry())
                        .with("list", list)));
        return acts;
    }

    private static Letter letter(Given one, CourseEdition edition) {
        return Letter.to(one.recipient(), LetterKind.POINTS_CREDITED, "ledger_entry " + one.entry())
                .with("course", edition.held().content().title())
                .with("provider", edition.held().provider().name())
                .with("day", edition.plan().lastDay())
                .with("points", one.points().stripTrailingZeros().toPlainString());
    }
}
