package nl.mbtregister.certification;

import java.util.List;
import nl.mbtregister.certification.rules.Compared;

/** A round beside the one before it. */
public record Comparison(CertificationRound now, CertificationRound before, List<Compared> rows) {
    public Comparison {
        rows = List.copyOf(rows);
    }

    public long count(Compared.Shift shift) {
        return rows.stream().filter(row -> row.shift() == shift).count();
    }
}
