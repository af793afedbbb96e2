package nl.mbtregister.platform;

import java.time.LocalDate;

/**
 * A day's work, claimed by this node.
 *
 * @param attempt 1 for the first; also the proof that the claim is still ours
 */
record JobDay(String job, LocalDate day, int attempt) {}
