package nl.mbtregister.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.platform.Time;
import nl.mbtregister.supervision.rules.MeetingTrouble;

/** What must hold of every meeting, however it came to be, and who hears of it. */
@ApplicationScoped
class MeetingRules {
    @Inject
    private Colleagues colleagues;

    @Inject
    private Notices notices;

    @Inject
    private Time time;

    /** @throws Refusal supervision.R3, R5 or R16 */
    void check(MeetingEntry entry, Collection<Long> people) {
        Stream.of(
                        MeetingTrouble.ofDay(entry.day(), time.today()),
                        MeetingTrouble.ofMinutes(entry.minutes()),
                        MeetingTrouble.ofPresent(people.size() + entry.unnamed()))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(trouble -> {
                    throw new Refusal("supervision.R3", trouble);
                });
        if (people.contains(entry.supervisor()) || !colleagues.isOrWasSupervisor(entry.supervisor())) {
            throw new Refusal("supervision.R5");
        }
        if (people.isEmpty()) {
            throw new Refusal("supervision.R16", "");
        }
    }

    /** At most one letter a day, however many meetings are entered. */
    void askToSign(long supervisor) {
        notices.tell(
                List.of(supervisor),
                LetterKind.SUPERVISION_TO_SIGN,
                "supervision_to_sign " + time.today(),
                letter -> letter);
    }

    static void refuseLocked(HeldMeeting meeting) {
        if (meeting.locked()) {
            throw new Refusal("supervision.R9");
        }
    }
}
