package nl.mbtregister.education;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.mbtregister.documents.OpenedDocument;
import nl.mbtregister.documents.OpeningDocument;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.kernel.RegisterNumber;
import nl.mbtregister.ledger.CreditLine;
import nl.mbtregister.ledger.CreditingLedger;
import nl.mbtregister.ledger.PageMark;
import nl.mbtregister.ledger.ReadingLedger;
import nl.mbtregister.ledger.rules.Credit;
import nl.mbtregister.letters.Letter;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.letters.PostingLetters;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import org.jspecify.annotations.Nullable;

/** The office looks at what somebody entered, confirms what is right and reverses what is not. */
@ApplicationScoped
@AllowedTo(Role.SECRETARIAT)
public class CheckingActivities {
    private static final int LINES = 20;

    @Inject
    private Members members;

    @Inject
    private ReadingLedger ledger;

    @Inject
    private CreditingLedger crediting;

    @Inject
    private OpeningDocument documents;

    @Inject
    private PostingLetters letters;

    @Inject
    private KeepingJournal journal;

    /**
     * Two statements and the line in the journal; empty when nobody has this number.
     *
     * @param after the line after which the page begins; null for the first page
     */
    @Transactional
    public Optional<PersonActivities> open(RegisterNumber number, @Nullable PageMark after) {
        return members.with(number).map(member -> {
            journal.record(JournalAct.of("education.activities.opened").about(member.person()));
            return new PersonActivities(number, member.recipient().name(), ledger.page(member.person(), after, LINES));
        });
    }

    /** @throws Refusal ledger.R6 when this person has no such credit, or it was reversed */
    @Transactional
    public void confirm(RegisterNumber number, long credit) {
        crediting.confirm(person(number).person(), credit);
    }

    /**
     * The person reads the reason in a letter.
     *
     * @throws Refusal ledger.R6 when this person has no such credit, it was reversed before, or the reason is missing or too
     *     long
     */
    @Transactional
    public void reverse(RegisterNumber number, long credit, String reason) {
        Members.Member member = person(number);
        crediting.reverse(member.person(), credit, reason);
        Credit reversed = ledger.line(member.person(), credit).credit();
        if (member.living()) {
            letters.post(Letter.to(member.recipient(), LetterKind.ACTIVITY_REVERSED, "ledger_entry " + credit)
                    .with("activity", reversed.name())
                    .with("day", reversed.lastDay())
                    .with("reason", reason.strip()));
        }
    }

    /**
     * The paper that was handed in with a credit.
     *
     * @throws Refusal ledger.R6 when this person has no such credit, documents.R13 when it has no paper
     */
    @Transactional
    public OpenedDocument paper(RegisterNumber number, long credit) {
        long owner = person(number).person();
        CreditLine line = ledger.line(owner, credit);
        Long document = line.credit().document();
        if (document == null) {
            throw new Refusal("documents.R13");
        }
        return documents.openForCase(document, "ledger_entry " + credit, owner);
    }

    private Members.Member person(RegisterNumber number) {
        return members.with(number).orElseThrow(() -> new Refusal("ledger.R6"));
    }
}
