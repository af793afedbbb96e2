package nl.mbtregister.supervision;

import java.util.Collection;
import java.util.List;
import nl.mbtregister.supervision.rules.MeetingMode;

/**
 * A meeting of the same supervisor on the same day that may be the one somebody is entering. It names nobody.
 *
 * @param mine whether one of the people about to be entered is in it already; otherwise it has a place without a name
 */
public record Twin(long meeting, int minutes, int present, MeetingMode mode, boolean mine) {

    static List<Twin> among(List<HeldMeeting> sameDay, Collection<Long> people) {
        return sameDay.stream()
                .filter(meeting -> meeting.unnamed() > 0 || in(meeting, people))
                .map(meeting -> new Twin(
                        meeting.id(), meeting.minutes(), meeting.present(), meeting.mode(), in(meeting, people)))
                .toList();
    }

    private static boolean in(HeldMeeting meeting, Collection<Long> people) {
        return people.stream().anyMatch(person -> meeting.of(person).isPresent());
    }
}
