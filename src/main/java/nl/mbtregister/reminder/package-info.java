/**
 * Reminders that registrations end.
 *
 * <p>Goals: the office makes the list of a round ({@link nl.mbtregister.reminder.PreparingRound}), looks at it and at the
 * mails ({@link nl.mbtregister.reminder.ShowingRounds}), and has it sent, stopped and resumed
 * ({@link nl.mbtregister.reminder.SteeringRound}); {@link nl.mbtregister.reminder.SendingRounds} sends it.
 *
 * <p>Rules:
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
