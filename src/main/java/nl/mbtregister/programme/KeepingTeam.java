package nl.mbtregister.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.kernel.RegisterNumber;
import nl.mbtregister.letters.Letter;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.letters.PostingLetters;
import nl.mbtregister.person.FindingPeople;
import nl.mbtregister.person.FoundPeople;
import nl.mbtregister.person.FoundPerson;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import org.jspecify.annotations.Nullable;

/**
 * A lead says who works in a team. Each method: Refusal programme.R3 for a programme that the caller does not see or that was
 * closed, institution.R7 for who is no lead.
 */
@ApplicationScoped
@AllowedTo(Role.INSTITUTION)
public class KeepingTeam {
    private static final int LONGEST = 200;

    @Inject
    private OpeningProgramme opening;

    @Inject
    private FindingPeople people;

    @Inject
    private TeamMembers members;

    @Inject
    private Notices notices;

    @Inject
    private PostingLetters letters;

    @Inject
    private DoingOnce doing;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /** Who of the register may be meant, as the public finds them. */
    @Transactional
    public FoundPeople find(String number, String typed) {
        opening.led(number);
        return people.find(typed);
    }

    /**
     * Adds somebody of the register, who is asked by letter whether the public may know.
     *
     * @param number of the programme
     * @param who their number in the register
     * @throws Refusal programme.R5 when nobody is found by that number, programme.R6 when they are in the team on any of
     *     these days, programme.R4
     */
    @Transactional
    public void add(UUID key, String number, RegisterNumber who, MemberEntry entry) {
        Programme programme = opening.led(number);
        check(entry);
        if (doing.once(key, "programme.team.add", number, who, entry).isPresent()) {
            return;
        }
        FoundPerson found =
                people.find(who.digits()).people().stream().findFirst().orElseThrow(() -> new Refusal("programme.R5"));
        members.lock(programme.id());
        refuseTwice(programme, found.personId(), -1, entry);
        long id = members.add(programme.id(), found.personId(), entry, caller.get(), time.now());
        notices.recipient(found.personId())
                .ifPresent(recipient ->
                        letters.post(Letter.to(recipient, LetterKind.TEAM_CONSENT_ASKED, "programme_member " + id)
                                .with("institution", programme.institution())
                                .with("programme", programme.name())));
        record("added", programme, found.personId());
        doing.done(key, String.valueOf(id));
    }

    /**
     * Adds somebody who is named by function only.
     *
     * @throws Refusal programme.R5 when it does not say which profession, programme.R4
     */
    @Transactional
    public void addUnnamed(UUID key, String number, MemberEntry entry) {
        Programme programme = opening.led(number);
        check(entry);
        if (entry.described().isBlank()) {
            throw new Refusal("programme.R5");
        }
        if (doing.once(key, "programme.team.add-unnamed", number, entry).isPresent()) {
            return;
        }
        long id = members.add(programme.id(), null, entry, caller.get(), time.now());
        record("added", programme, null);
        doing.done(key, String.valueOf(id));
    }

    /** @throws Refusal programme.R6 when they are in the team otherwise on any of these days or there is no such member, programme.R4 */
    @Transactional
    public void change(String number, long member, MemberEntry entry) {
        Programme programme = opening.led(number);
        check(entry);
        TeamMember present = member(programme, member);
        if (present.person() != null) {
            refuseTwice(programme, present.person(), member, entry);
        }
        members.change(member, entry);
        record("changed", programme, present.person());
    }

    /** Takes out somebody who was never in the team. @throws Refusal programme.R6 when there is no such member */
    @Transactional
    public void remove(String number, long member) {
        Programme programme = opening.led(number);
        TeamMember present = member(programme, member);
        members.remove(member);
        record("removed", programme, present.person());
    }

    private TeamMember member(Programme programme, long member) {
        Optional<TeamMember> present = members.locked(programme.id(), member);
        return present.orElseThrow(() -> new Refusal("programme.R6"));
    }

    private void refuseTwice(Programme programme, long person, long except, MemberEntry entry) {
        if (members.overlaps(programme.id(), person, except, entry.days())) {
            throw new Refusal("programme.R6");
        }
    }

    private static void check(MemberEntry entry) {
        if (entry.described().length() > LONGEST) {
            throw new Refusal("programme.R4", LONGEST);
        }
    }

    private void record(String done, Programme programme, @Nullable Long person) {
        JournalAct act = JournalAct.of("programme.member." + done).object("programme", programme.id());
        journal.record(person == null ? act : act.about(person));
    }
}
