/**
 * Education: the diplomas and the courses by which people show what they learned, each with the paper that proves it.
 *
 * <p>Goals: a person keeps the own courses ({@link nl.mbtregister.education.KeepingCourses}) and diplomas
 * ({@link nl.mbtregister.education.KeepingDiplomas}) and reads them ({@link nl.mbtregister.education.ReadingEducation}).
 * Whether something counts is no question of this package. A person also enters what he or she did to keep a registration up
 * ({@link nl.mbtregister.education.ReportingActivity}); that goes into the ledger.
 *
 * <ul>
 *   <li>{@code education.R1} A diploma has a name and a course has an institute or school of 1 to 200 characters.
 *   <li>{@code education.R2} A course does not end before it began.
 *   <li>{@code education.R3} What is entered has happened: its last day is today or earlier.
 *   <li>{@code education.R4} The paper of a course or diploma is a document of the same person.
 *   <li>{@code education.R5} Only the person changes or removes the own rows; a row of somebody else is answered as one that
 *       does not exist.
 *   <li>{@code education.R6} What a decision rests on is neither changed nor removed.
 *   <li>{@code education.R7} An activity has a name of 1 to 200 characters.
 *   <li>{@code education.R8} An activity takes more than no time and no more than its days have, and longer than its breaks.
 *   <li>{@code education.R9} Nobody types points: they are reckoned from the time and the breaks by the rules in force on the
 *       last day. What gives no point by these rules is not entered.
 *   <li>{@code education.R10} An activity of the same kind and name on the same day, or supervision on a day of a meeting that
 *       gives its hours by itself, is shown first. The person says whether it is the same. The same is kept once; the one
 *       with a certificate takes the place of the one without.
 * </ul>
 */
package nl.mbtregister.education;
