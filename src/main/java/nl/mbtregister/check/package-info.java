/**
 * Checks of many at once: an institution asks how its staff is registered, with a list or through a system of its own.
 *
 * <p>Goals: who acts for an institution hands in a list ({@link nl.mbtregister.check.HandingInList}), says what its columns
 * are and has it answered ({@link nl.mbtregister.check.AnsweringList}), picks people where there is a name only
 * ({@link nl.mbtregister.check.PickingPeople}), and reads or takes the result ({@link nl.mbtregister.check.ReadingChecks}); a
 * system has numbers answered as a stream ({@link nl.mbtregister.check.CheckingNumbers}); anybody has a receipt checked
 * ({@link nl.mbtregister.check.CheckingReceipt}).
 *
 * <h2>Reading</h2>
 *
 * <ul>
 *   <li>{@code check.R1} A list is pasted, or a text or a workbook as for a list of attendance, of 10 MB and 100,000 rows at most
 *       (a setting); the refusal names both. Whoever hands it in sees how its columns were taken, and says otherwise where that
 *       is wrong. A day of birth is never asked for, and columns that are not read are not kept.
 *   <li>{@code check.R2} Somebody is looked for by our number, by BIG number, or by name where there is no number. Numbers come
 *       mixed in one column, too, as do names where a number is not known; the zeros that a spreadsheet dropped from a BIG number are put back where the column says that
 *       it is one.
 *   <li>{@code check.R3} A row that cannot be read is answered with its line, its column and how to mend it. A formula is never
 *       reckoned, and a number that a spreadsheet shortened is not guessed.
 * </ul>
 *
 * <h2>Answering</h2>
 *
 * <ul>
 *   <li>{@code check.R4} Every row is answered with what the public page says on that day: registered; attention, with the gravest
 *       reason (another name, removed, suspended, ended, a condition, an end within six months (a setting)); several candidates;
 *       not found; unreadable. Of whom nothing may be shown is not found.
 *   <li>{@code check.R5} A name alone decides nothing: the people who bear it are shown and somebody picks one, or none. Then the
 *       whole list is answered anew, as of that moment.
 *   <li>{@code check.R6} Who is not found comes with similar names where the list gives a name, for the first 2,000 of them.
 *   <li>{@code check.R7} A BIG number leads only to whoever shows it on the public page that day.
 *   <li>{@code check.R8} The own reference of each row comes back with it. A row about somebody who stands higher in the list is
 *       answered as well, and says so.
 *   <li>{@code check.R9} However long a list is, it is answered with the same number of statements.
 * </ul>
 *
 * <h2>Results</h2>
 *
 * <ul>
 *   <li>{@code check.R10} The result can be had as CSV, as a workbook and on a sealed paper. Nothing in it is taken for a formula,
 *       and handed in again as it is it gives the same answers.
 *   <li>{@code check.R11} With every result comes a signed receipt: which institution asked, when, the fingerprint of the question
 *       and that of the answer. It can be checked for ever, also without the register. The result as CSV carries it in its last
 *       line, and is told apart from one in which anything was changed.
 *   <li>{@code check.R12} After 30 days (a setting) the list, its rows and its result are removed. Who asked when about how many,
 *       with the answers counted, stays for the institution's own inspector.
 *   <li>{@code check.R13} A list is seen by who acts for its institution, and by nobody else.
 * </ul>
 *
 * <h2>Machines</h2>
 *
 * <ul>
 *   <li>{@code check.R14} A client that may do so sends up to 1,000,000 numbers (a setting) and has an answer to each in their
 *       order, as CSV or as a line of JSON each. It is noted once for each call. Nothing of the numbers is kept.
 * </ul>
 */
package nl.mbtregister.check;
