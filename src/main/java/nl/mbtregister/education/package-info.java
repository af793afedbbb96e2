/**
 * Education: the diplomas and the courses by which people show what they learned, each with the paper that proves it.
 *
 * <p>Goals: a person keeps the own courses ({@link nl.mbtregister.education.KeepingCourses}) and diplomas
 * ({@link nl.mbtregister.education.KeepingDiplomas}) and reads them ({@link nl.mbtregister.education.ReadingEducation}).
 * Whether something counts is no question of this package.
 *
 * <ul>
 *   <li>{@code education.R1} A diploma has a name and a course has an institute or school of 1 to 200 characters.
 *   <li>{@code education.R2} A course does not end before it began.
 *   <li>{@code education.R3} What is entered has happened: its last day is today or earlier.
 *   <li>{@code education.R4} The paper of a course or diploma is a document of the same person.
 *   <li>{@code education.R5} Only the person changes or removes the own rows; a row of somebody else is answered as one that
 *       does not exist.
 *   <li>{@code education.R6} What a decision rests on is neither changed nor removed.
 * </ul>
 */
package nl.mbtregister.education;
