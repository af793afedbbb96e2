package nl.mbtregister.rulebook.rules.portfolio;

import nl.mbtregister.kernel.Period;

/** One fact in a portfolio. */
public sealed interface Row
        permits Meeting,
                Teaching,
                TreatmentCase,
                Course,
                Education,
                Employment,
                Activity,
                HeldTitle,
                OutsideRegistration,
                Declaration,
                Assessment {

    /** Identifies the row within its portfolio. */
    String id();

    RowKind kind();

    /** The days that the fact takes up; one day for what happens on a day. */
    Period span();
}
