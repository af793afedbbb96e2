/**
 * Deadlines: the days that somebody in the register must not miss, on a page and as a calendar that their own can follow
 * (ux.md 8.3).
 *
 * <p>Goals: a therapist sees the own days ({@link nl.mbtregister.deadline.ShowingDeadlines}), makes the address of a calendar
 * with them, renews it or takes it away ({@link nl.mbtregister.deadline.KeepingFeed}); a calendar that shows the address
 * reads for its owner ({@link nl.mbtregister.deadline.RecognisingFeed}).
 *
 * <ul>
 *   <li>{@code deadline.R1} Of each title that is held and has an end these days are told: the first on which renewal can be
 *       filed, the first on which it is expected, and the last; that one as the end of a postponement or a plan of repair where
 *       it is. Of a title of which renewal was filed nothing is told, and nothing of one that ended.
 *   <li>{@code deadline.R2} The last day for a supplement, or for proof that a sample asks for, is told as long as it is awaited.
 *   <li>{@code deadline.R3} In the calendar a day is the same event for ever: where it moves, the event moves with it, and its
 *       sequence goes up. Every event takes the whole day, and a calendar reminds of a last day before it comes.
 *   <li>{@code deadline.R4} The address has in it what nobody can guess, and is shown when it is made and never again: the
 *       register keeps its fingerprint only. Renewing or taking it away ends the former one at once.
 *   <li>{@code deadline.R5} An address that does not hold is answered as one that never was. Whoever died has no calendar.
 *   <li>{@code deadline.R6} The calendar is in the language in which its owner gets letters, and tells of nobody else.
 * </ul>
 */
package nl.mbtregister.deadline;
