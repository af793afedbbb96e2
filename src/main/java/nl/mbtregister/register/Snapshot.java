package nl.mbtregister.register;

import java.time.LocalDate;
import nl.mbtregister.register.rules.History;

/** What the database says now of one person; {@code version} goes up with every change of the person. */
record Snapshot(long person, String number, int version, LocalDate shownUntil, History history) {}
