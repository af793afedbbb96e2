package nl.mbtregister.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.mbtregister.attendance.AttendanceRows.Named;
import nl.mbtregister.attendance.rules.RowTrouble;
import nl.mbtregister.person.rules.Spelling;
import org.jspecify.annotations.Nullable;

/** Rows whose number belongs to somebody with another name than the list says. */
@ApplicationScoped
class OtherNames {
    @Inject
    private AttendanceRows rows;

    /** The database finds those in which the surname does not stand as it is; here accents, particles and hyphens do not count. */
    void mark(long list) {
        List<Integer> lines = rows.otherwiseNamed(list).stream()
                .filter(row -> !isIn(row.typed(), row.surname()) && !isIn(row.typed(), row.partner()))
                .map(Named::line)
                .toList();
        rows.mark(list, lines, RowTrouble.OTHER_NAME);
    }

    static boolean isIn(String typed, @Nullable String surname) {
        return surname != null
                && Spelling.of(typed).key().contains(Spelling.of(surname).key());
    }
}
