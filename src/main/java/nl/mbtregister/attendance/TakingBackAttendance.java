package nl.mbtregister.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.mbtregister.accreditation.CourseEdition;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.ledger.CreditingLedger;
import nl.mbtregister.letters.Letter;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.letters.PostingLetters;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;

/** A provider finds that somebody on a saved list was not there: the points are reversed in the ledger. */
@ApplicationScoped
@AllowedTo({Role.SUPERVISOR, Role.INSTITUTION})
public class TakingBackAttendance {
    @Inject
    private AttendanceEditions editions;

    @Inject
    private AttendanceLists lists;

    @Inject
    private AttendanceCredits credits;

    @Inject
    private CreditingLedger ledger;

    @Inject
    private DoingOnce doing;

    @Inject
    private KeepingJournal journal;

    @Inject
    private PostingLetters letters;

    /**
     * @param entry id of the credit in the ledger
     * @param reason which the person reads as well
     * @throws Refusal accreditation.R15 or attendance.R12 when the caller has no such edition, attendance.R14 when nobody has
     *     this credit of it, ledger.R6 without a reason of at most 1000 characters, ledger.R7 when a decision rests on it
     */
    @Transactional
    public void takeBack(UUID once, long edition, long entry, String reason) {
        CourseEdition held = editions.held(edition);
        if (doing.once(once, "attendance.take-back", edition, entry, reason).isPresent()) {
            return;
        }
        lists.lock(edition);
        Attendee attendee = credits.find(edition, entry).orElseThrow(() -> new Refusal("attendance.R14"));
        ledger.reverse(attendee.person(), entry, reason);
        credits.recipient(attendee.person())
                .ifPresent(recipient ->
                        letters.post(Letter.to(recipient, LetterKind.POINTS_TAKEN_BACK, "ledger_entry " + entry)
                                .with("course", held.held().content().title())
                                .with("provider", held.held().provider().name())
                                .with("day", held.plan().lastDay())
                                .with("reason", reason.strip())));
        journal.record(JournalAct.of("attendance.row.taken-back")
                .about(attendee.person())
                .object("course_edition", edition)
                .with("entry", entry));
        doing.done(once, "");
    }
}
