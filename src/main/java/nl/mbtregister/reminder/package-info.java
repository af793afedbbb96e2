/**
 * Reminders: whoever has to renew a title is told in time, with what they have and what is missing.
 *
 * <p>Goals: the daily round reminds everybody for whom a moment has come ({@link
 * nl.mbtregister.reminder.RemindingHolders}).
 *
 * <ul>
 *   <li>{@code reminder.R1} Somebody is reminded 12, 6, 3 and 1 months and 7 days before the last day of a title, on that
 *       day, and a month after it (a setting; ux.md 8.1, proposal). A month before the 31st is the last day of a shorter month.
 *   <li>{@code reminder.R2} A reminder says for each requirement what the person has and what is missing, as judged on the
 *       day by the rules in force. Where nothing is missing it says shortly that renewal can be asked for.
 *   <li>{@code reminder.R3} As soon as renewal was filed, or the title ended otherwise, no more reminders come. Nobody who
 *       died is written to.
 *   <li>{@code reminder.R4} For one end of one title each moment is reminded of once. An end that was moved has moments of
 *       its own.
 *   <li>{@code reminder.R5} A reminder goes by what the register knew at the end of its day, also when that day is made good
 *       later. Then it lies in the inbox, and is mailed only to whom it still holds for.
 *   <li>{@code reminder.R6} Who renews as a supervisor renews the specialist title that ends on the same day with it, and is
 *       reminded of both once.
 * </ul>
 */
package nl.mbtregister.reminder;
