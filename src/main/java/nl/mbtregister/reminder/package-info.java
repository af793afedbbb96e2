/**
 * Reminders: whoever has to renew a title is told in time, with what they have and what is missing.
 *
 * <p>Goals: the daily round reminds everybody for whom a moment has come ({@link
 * nl.mbtregister.reminder.RemindingHolders}), and asks who has to confirm their data ({@link nl.mbtregister.reminder.RemindingConfirmation}). Beside it the office makes the list of a round of its own
 * ({@link nl.mbtregister.reminder.PreparingRound}), looks at it and at the mails
 * ({@link nl.mbtregister.reminder.ShowingRounds}), and has it sent, stopped and resumed
 * ({@link nl.mbtregister.reminder.SteeringRound}); {@link nl.mbtregister.reminder.SendingRounds} sends it.
 *
 * <p>The daily round
 *
 * <ul>
 *   <li>{@code reminder.R1} Somebody is reminded 12, 6, 3 and 1 months and 7 days before the last day of a title, on that
 *       day, and a month after it (a setting; ux.md 8.1, proposal). A month before the 31st is the last day of a shorter month.
 *   <li>{@code reminder.R2} A reminder says for each requirement what the person has and what is missing, as judged on the
 *       day by the rules in force. Where nothing is missing it says shortly that renewal can be asked for; where those rules ask nothing yet it says no
 *       more than that.
 *   <li>{@code reminder.R3} As soon as renewal was filed, or the title ended otherwise, no more reminders come. Nobody who
 *       died is written to.
 *   <li>{@code reminder.R4} For one end of one title each moment is reminded of once. An end that was moved has moments of
 *       its own.
 *   <li>{@code reminder.R5} A reminder goes by what the register knew at the end of its day, also when that day is made good
 *       later. Then it lies in the inbox, and is mailed only to whom it still holds for.
 *   <li>{@code reminder.R6} Who renews as a supervisor renews the specialist title that ends on the same day with it, and is
 *       reminded of both once.
 *   <li>{@code reminder.R7} Who holds the basic title and has not said for a whole year that the data are right is asked to
 *       do so, on the day on which the year is over: counted from the last time, or from the first day of the title. Each year
 *       asks once; saying so begins a new one. R5 holds here too: who said so meanwhile gets no mail.
 * </ul>
 *
 * <p>Rounds of the office
 *
 * <ul>
 *   <li>{@code reminder.R20} A round is for everybody of whom a title ends within its days: for twelve months those that end
 *       in six to twelve months, for six those in three to six, for three those in one to three, for one those within a
 *       month. The office may choose other days. Each person is in it once, whatever the number of titles.
 *   <li>{@code reminder.R21} Left out, with the reason, are those who filed for renewal, have a postponement or repair plan, have
 *       died, have no e-mail address, or whose address refused two mails for good. Who filed for one title and not for
 *       another that ends is reminded of the other.
 *   <li>{@code reminder.R22} Everybody is looked at again when their mail is made: who filed meanwhile drops out by itself. The
 *       mail says what is missing that day by the rules of that day.
 *   <li>{@code reminder.R23} A round goes out in portions, so many in a minute (a setting). A portion is done whole or not at all.
 *       A round that was stopped goes on where it was, and nobody gets its letter twice.
 *   <li>{@code reminder.R24} A round can be sent or taken back until it began, stopped while it is being sent, and resumed or
 *       taken back when it was stopped. One that is planned begins by itself.
 *   <li>{@code reminder.R25} The office can read the mails of three people on the list in both languages, and have one with
 *       made-up facts sent to itself. Each mail lies in its reader's inbox in the same words.
 *   <li>{@code reminder.R26} Of each mail the office sees whether it was delivered, came back or was refused, and whether its
 *       reader was signed in after it. Nothing in a mail tells whether it was opened.
 * </ul>
 */
package nl.mbtregister.reminder;
