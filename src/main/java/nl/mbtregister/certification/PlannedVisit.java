package nl.mbtregister.certification;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.mbtregister.certification.rules.VisitForm;

/**
 * The visit to a programme.
 *
 * @param place empty when it is online
 * @param sample files that are looked at
 */
public record PlannedVisit(VisitForm form, LocalDate day, String place, int sample, int version, List<Item> agenda) {

    public PlannedVisit {
        agenda = List.copyOf(agenda);
    }

    /**
     * A line of the agenda.
     *
     * @param who functions, never names
     */
    public record Item(long id, LocalTime starts, String topic, String who) {}
}
