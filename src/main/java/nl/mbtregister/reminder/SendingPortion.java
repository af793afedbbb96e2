package nl.mbtregister.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.letters.PostingLetters;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Time;
import nl.mbtregister.reminder.rules.RoundReason;

/**
 * Posts the next letters of a round, as many as may go out in a minute. Everybody is looked at anew: the list only says who
 * may be mailed at most. A portion is done whole or not at all, so one that broke off is done again and nothing twice.
 */
@ApplicationScoped
@AllowedTo(Role.SYSTEM)
public class SendingPortion {
    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Inject
    private RoundLists lists;

    @Inject
    private RoundStandings standings;

    @Inject
    private RoundJudge judge;

    @Inject
    private RoundLetter letter;

    @Inject
    private PostingLetters posting;

    @Inject
    private KeepingJournal journal;

    @Inject
    private Settings settings;

    @Inject
    private Time time;

    /** @return false when no round has anything to send now */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean send() {
        Instant now = time.now();
        Optional<Round> due = lists.claim(now).flatMap(lists::one);
        due.ifPresent(round -> send(round, now));
        return due.isPresent();
    }

    private void send(Round round, Instant now) {
        int most = settings.number(Setting.ROUND_MAILS_PER_MINUTE);
        List<Long> next = lists.next(round.id(), most);
        LocalDate today = time.today();
        Map<Long, RoundStanding> found = standings.of(next, round, today);
        List<RoundStanding> in = new ArrayList<>();
        Map<Long, RoundReason> out = new HashMap<>();
        for (long person : next) {
            RoundStanding standing = found.get(person);
            if (standing == null) {
                out.put(person, RoundReason.NOT_ENDING);
            } else if (standing.reason() != null) {
                out.put(person, standing.reason());
            } else {
                in.add(standing);
            }
        }
        var missing = judge.missing(in, today);
        in.forEach(standing ->
                posting.post(letter.write(round, standing, missing.getOrDefault(standing.person(), Map.of()))));
        lists.sent(round.id(), in.stream().map(RoundStanding::person).toList(), now);
        lists.leftOut(round.id(), out, now);
        lists.wentOn(round.id(), next.size() < most ? null : now.plus(PAUSE), now);
        journal.record(JournalAct.of("reminder.round.portion-sent")
                .object("reminder_round", round.id())
                .with("sent", in.size())
                .with("left-out", out.size()));
    }
}
