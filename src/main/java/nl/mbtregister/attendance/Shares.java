package nl.mbtregister.attendance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mbtregister.attendance.rules.Attended;
import nl.mbtregister.attendance.rules.Entry;
import nl.mbtregister.attendance.rules.Programme;
import nl.mbtregister.attendance.rules.Programme.Worth;
import nl.mbtregister.attendance.rules.RowTrouble;
import org.jspecify.annotations.Nullable;

/** The different shares of which a list speaks, each reckoned once. */
final class Shares {
    private final Programme programme;
    private final Map<Attended, @Nullable Integer> places = new HashMap<>();
    private final List<Worth> worths = new ArrayList<>();

    Shares(Programme programme) {
        this.programme = programme;
    }

    /** Where the share of the row stands; null when there is no such share. */
    @Nullable
    Integer place(@Nullable Attended attended) {
        if (attended == null) {
            return null;
        }
        if (!places.containsKey(attended)) {
            Worth worth = programme.worth(attended);
            places.put(attended, worth == null ? null : worths.size());
            if (worth != null) {
                worths.add(worth);
            }
        }
        return places.get(attended);
    }

    List<Worth> worths() {
        return worths;
    }

    /** What is wrong with a row, also as to what it is worth; null when nothing is. */
    @Nullable
    RowTrouble trouble(Entry entry) {
        boolean told = entry.trouble() != null && entry.trouble() != RowTrouble.HIDDEN;
        if (told || entry.attended() == null) {
            return entry.trouble();
        }
        Integer place = place(entry.attended());
        if (place == null) {
            return RowTrouble.TOO_MUCH;
        }
        return worths.get(place).points() == 0 ? RowTrouble.NO_POINTS : entry.trouble();
    }
}
