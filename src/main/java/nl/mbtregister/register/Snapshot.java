package nl.mbtregister.register;

import java.time.LocalDate;
import nl.mbtregister.register.rules.History;

/** What the database says now of one person. */
record Snapshot(long person, String number, LocalDate shownUntil, History history) {}
