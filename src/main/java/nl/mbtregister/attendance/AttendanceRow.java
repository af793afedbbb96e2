package nl.mbtregister.attendance;

import java.util.List;
import nl.mbtregister.attendance.rules.RowTrouble;
import nl.mbtregister.person.FoundPerson;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list with the person whom the register knows by it.
 *
 * @param line as the program in which the list was made counts them
 * @param number as typed
 * @param digits of a number that can exist
 * @param share as typed
 * @param place of its share among those of the list
 * @param trouble why it is not credited as it stands
 * @param accepted whether somebody looked at it and found it right
 * @param person null when nobody was found, or somebody must choose
 * @param points null when the share cannot be read
 * @param first the line on which the same person stands first, for a doubled row
 * @param candidates people of the name that was typed, for somebody to choose from
 */
public record AttendanceRow(
        int line,
        String number,
        @Nullable String digits,
        String name,
        String share,
        @Nullable Integer place,
        @Nullable RowTrouble trouble,
        boolean accepted,
        @Nullable Known person,
        @Nullable Integer points,
        @Nullable Integer first,
        List<FoundPerson> candidates) {

    public AttendanceRow {
        candidates = List.copyOf(candidates);
    }

    /** @param registered whether the person was registered on the last day of the course */
    public record Known(long id, String number, String name, boolean registered) {}

    /** Whether somebody must look at it before it is credited. */
    public boolean isWaiting() {
        return trouble != null && !accepted;
    }

    AttendanceRow with(List<FoundPerson> people) {
        return new AttendanceRow(
                line, number, digits, name, share, place, trouble, accepted, person, points, first, people);
    }
}
