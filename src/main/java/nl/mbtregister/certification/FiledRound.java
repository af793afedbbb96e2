package nl.mbtregister.certification;

import java.time.LocalDate;

/** @param by who filed it, as the journal names them */
public record FiledRound(String reference, LocalDate on, String by) {}
