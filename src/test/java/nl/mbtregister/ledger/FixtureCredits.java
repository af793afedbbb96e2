package nl.mbtregister.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mbtregister.ledger.rules.Credit;
import nl.mbtregister.ledger.rules.CreditKind;
import nl.mbtregister.ledger.rules.CreditSource;
import nl.mbtregister.rulebook.rules.portfolio.Theme;

/** Credits for tests that are about what becomes of them. */
public final class FixtureCredits {
    private static final LocalDate EDITION = LocalDate.of(2020, 1, 1);

    private FixtureCredits() {}

    /** Points for teaching by a licensed institute, as the person enters it. */
    public static Credit points(String day, int points) {
        return new Credit(
                CreditKind.TEACHING,
                "MBT en Trauma",
                "MBT Nederland",
                LocalDate.parse(day),
                LocalDate.parse(day),
                BigDecimal.valueOf(points),
                BigDecimal.valueOf(points),
                Theme.TREATMENT,
                null,
                true,
                CreditSource.SELF,
                UUID.randomUUID().toString(),
                EDITION,
                List.of(),
                null);
    }

    /** Hours as the person enters them. */
    public static Credit hours(CreditKind kind, String day, String hours) {
        return new Credit(
                kind,
                "GGZ Voorbeeld",
                null,
                LocalDate.parse(day),
                LocalDate.parse(day),
                new BigDecimal(hours),
                null,
                null,
                null,
                true,
                CreditSource.SELF,
                UUID.randomUUID().toString(),
                EDITION,
                List.of(),
                null);
    }

    /** The same, as another source and under another reference says it. */
    public static Credit from(CreditSource source, String reference, Credit credit) {
        boolean checked = source != CreditSource.SELF;
        return new Credit(
                credit.kind(),
                credit.name(),
                credit.provider(),
                credit.firstDay(),
                credit.lastDay(),
                credit.amount(),
                credit.hours(),
                credit.theme(),
                checked && credit.kind() == CreditKind.TEACHING ? "MBT-2026-0001" : null,
                !checked,
                source,
                reference,
                credit.edition(),
                credit.calculation(),
                credit.document());
    }
}
