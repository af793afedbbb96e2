package nl.mbtregister.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.register.rules.Act;
import nl.mbtregister.register.rules.Basis;
import nl.mbtregister.register.rules.Draft;

/** Puts a wrong entry right by a new one that annuls it. */
@ApplicationScoped
@AllowedTo({Role.SECRETARIAT, Role.CUR_CHAIR, Role.BOARD})
public class CorrectingEntry {
    @Inject
    private PublishingEntries publishing;

    /** What is to be put right, and where that was decided; the rest as in {@link PublishingEntries}. */
    public record Correction(long person, long lastEntry, long wrong, String reference, LocalDate edition) {}

    /** The entry should never have been made. Errors as in {@link PublishingEntries#publish}. */
    @Transactional
    public long annul(Correction correction, LocalDate effective) {
        return replace(correction, effective, new Act.Annulled());
    }

    /** Something else should have stood there. Errors as in {@link PublishingEntries#publish}. */
    @Transactional
    public long replace(Correction correction, LocalDate effective, Act right) {
        var draft = new Draft(
                effective, Basis.CORRECTION, correction.reference(), correction.edition(), correction.wrong(), right);
        return publishing
                .publish(correction.person(), correction.lastEntry(), List.of(draft))
                .getFirst();
    }
}
