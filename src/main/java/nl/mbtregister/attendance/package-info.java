/**
 * Attendance: providers of accredited courses tell who was there, and the people get their points.
 *
 * <p>Goals: a provider hands in a list ({@link nl.mbtregister.attendance.HandingInAttendance}), mends it
 * ({@link nl.mbtregister.attendance.MendingAttendance}), saves it ({@link nl.mbtregister.attendance.ConfirmingAttendance}), takes
 * back what was wrong ({@link nl.mbtregister.attendance.TakingBackAttendance}) and reads it
 * ({@link nl.mbtregister.attendance.ReadingAttendance}); the register reminds
 * ({@link nl.mbtregister.attendance.RemindingProviders}). What was credited stands in the ledger and nowhere else.
 *
 * <p>Reading
 *
 * <ul>
 *   <li>{@code attendance.R1} A list is pasted, or a text with semicolons, commas or tabs, or a workbook (XLSX) without
 *       programs, of 10 MB at most. Anything else is refused with what to do.
 *   <li>{@code attendance.R2} UTF-8, UTF-16 and Windows-1252 are recognised. A text of which the letters are unknown or broken is
 *       refused rather than kept with broken names.
 *   <li>{@code attendance.R3} A file that is damaged or locked, or that no program would write, is refused within a second and takes no more memory than it is
 *       long; nothing in it is followed elsewhere.
 *   <li>{@code attendance.R4} A list has 100,000 rows at most unless set otherwise; the refusal says how many.
 *   <li>{@code attendance.R5} A list on which nobody stands is refused.
 *   <li>{@code attendance.R6} Every row is answered before anything is saved: with the name of the person in the register, or
 *       with what is wrong and how to mend it. A formula is never reckoned.
 *   <li>{@code attendance.R7} A name alone decides nothing: the people of that name are shown and somebody chooses. A number whose
 *       owner has another name than the list says waits for a look.
 *   <li>{@code attendance.R8} A person is credited once for an edition. Who stands twice in a list, or was credited before, is
 *       said and not credited again. Nobody credits oneself.
 *   <li>{@code attendance.R9} Points are for the person: who was not registered on that day is said, and credited.
 *   <li>{@code attendance.R10} A share is given as parts, hours, minutes or a percentage, and reckoned by the rules under which the
 *       course was accredited: whole points, 40 minutes at least, never more than were granted. Assignments and literature come
 *       with the parts that are named or with the whole (proposal).
 *   <li>{@code attendance.R11} A row that the spreadsheet hides waits for a look; hidden columns and other sheets are said.
 * </ul>
 *
 * <p>Saving
 *
 * <ul>
 *   <li>{@code attendance.R12} A provider handles lists of the own editions that are over and were not called off; of another’s
 *       as of none. A new list takes the place of a draft.
 *   <li>{@code attendance.R13} Saving credits everybody who is ready or nobody, once however often it is asked for, and tells each
 *       of them. Rows that wait are left out only when the provider says so.
 *   <li>{@code attendance.R14} What was wrong is taken back by a counter-entry with a reason, which the person reads; the person can
 *       then be credited anew.
 *   <li>{@code attendance.R15} The provider has 14 days unless set otherwise, is reminded three days before they end and when they
 *       have, once each; people see which lists are late. What people entered about the course themselves gives way to the list.
 *   <li>{@code attendance.R16} A list that nobody saves within 30 days is forgotten, and of a saved one nothing is kept beside the
 *       ledger but its numbers.
 *   <li>{@code attendance.R18} Whoever has points by a list has a certificate of attendance (PDF) of them: name, register number,
 *       course, provider, accreditation number, days and points, as they stand in the ledger. Nobody has one of what was taken
 *       back.
 *   <li>{@code attendance.R17} Those who have points of an edition can be had as a file that can be handed in again.
 * </ul>
 */
package nl.mbtregister.attendance;
