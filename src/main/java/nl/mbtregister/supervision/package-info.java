/**
 * Supervision: what somebody on the way to a title did with patients, was supervised on, and is declared able to.
 *
 * <p>Goals: a therapist keeps the own treatments ({@link nl.mbtregister.supervision.KeepingCases}); a supervisee or the
 * supervisor enters a meeting once for all who were there, puts it right and signs for it; a therapist asks a supervisor for
 * the final report and declaration ({@link nl.mbtregister.supervision.InvitingSupervisor}), and the supervisor writes it
 * ({@link nl.mbtregister.supervision.WritingDeclaration}).
 *
 * <h2>Treatments</h2>
 *
 * <ul>
 *   <li>supervision.R1 A treatment has a neutral code of at most 20 letters, digits and hyphens. What looks like a name, a
 *       date of birth or a citizen service number is refused (ux.md 7.5).
 *   <li>supervision.R2 Nobody has two treatments under one code. A treatment has 0 to 2000 sessions and ends on or after its
 *       first day; neither day lies in the future.
 * </ul>
 *
 * <h2>Meetings</h2>
 *
 * <ul>
 *   <li>supervision.R3 A meeting lasts 15 to 480 minutes, is not in the future nor before 1 January 2011, and has at most 20
 *       people.
 *   <li>supervision.R4 A meeting is entered once. When the same supervisor has another that day with one of these people, or
 *       with a place without a name, who enters it says first whether it is the same.
 *   <li>supervision.R5 A supervisor has or had the supervisor's title, and is not the one who is supervised.
 *   <li>supervision.R6 What a meeting gives follows from its minutes, how many supervisees were present and whether the report
 *       was made, by the edition in force on its day (domain.md 5.2).
 *   <li>supervision.R7 A meeting with somebody who was no registered supervisor on its day gives nothing; supervisor and
 *       supervisee read why. A supervisor whose registration ended later may still sign for it.
 *   <li>supervision.R8 The supervisor signs or sends back for each supervisee. What is sent back has a comment of at most 1000
 *       characters, and waits again as soon as the supervisee has put it right.
 *   <li>supervision.R9 A meeting for which the supervisor has signed is locked. It changes only after the supervisor has
 *       unlocked it, and then everybody there needs the signature anew.
 *   <li>supervision.R10 A meeting on which a title was granted is not unlocked any more.
 *   <li>supervision.R11 Whoever was at a meeting is told by letter that it was entered, changed, sent back, signed or unlocked
 *       by somebody else; a supervisor is told at most once a day that something waits.
 *   <li>supervision.R12 For more than three rows at once the supervisor says to have looked at each.
 *   <li>supervision.R16 Supervisees are named by the number of somebody in the register; at least one is named.
 *   <li>supervision.R17 What is not one's own is not there.
 * </ul>
 *
 * <h2>Declarations</h2>
 *
 * <ul>
 *   <li>supervision.R13 For a title one request at a time is open; it can be withdrawn to choose another supervisor.
 *   <li>supervision.R19 About a request a supervisor is reminded at most once in seven days.
 *   <li>supervision.R14 Who signs is, on that day, a registered supervisor of a kind that may supervise for the title
 *       (domain.md 4.2, 5.3).
 *   <li>supervision.R15 Signed is only what is complete: an answer to every competence, a report and an outcome. What is
 *       signed stays as it is; a later declaration stands beside it.
 *   <li>supervision.R18 A message has at most 1000 characters, a remark 500 and a report 8000.
 * </ul>
 */
package nl.mbtregister.supervision;
