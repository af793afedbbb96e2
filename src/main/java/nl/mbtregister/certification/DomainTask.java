package nl.mbtregister.certification;

import java.time.LocalDate;
import nl.mbtregister.certification.rules.AssignmentState;

/**
 * A domain that was given to somebody.
 *
 * @param note what the lead asks; empty when nothing
 */
public record DomainTask(
        String domain, long account, String name, AssignmentState state, LocalDate due, String note, int version) {
    public boolean late(LocalDate today) {
        return state.isOpen() && due.isBefore(today);
    }
}
