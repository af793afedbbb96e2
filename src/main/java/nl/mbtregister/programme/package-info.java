/**
 * Programmes of institutions: what they offer, who works in them, and what the public reads about them.
 *
 * <p>Goals: a lead starts a programme and keeps it ({@link nl.mbtregister.programme.KeepingProgramme}); who acts for its
 * institution opens it ({@link nl.mbtregister.programme.OpeningProgramme}). The lead says who works in it
 * ({@link nl.mbtregister.programme.KeepingTeam}), who acts for the institution sees what the register says of them
 * ({@link nl.mbtregister.programme.ReadingTeam}), and they say whether the public may know
 * ({@link nl.mbtregister.programme.AnsweringTeam}). Anybody finds certified programmes
 * ({@link nl.mbtregister.programme.ShowingProgrammes}). The register watches what certified programmes lack
 * ({@link nl.mbtregister.programme.WatchingProgrammes}), their leads report it
 * ({@link nl.mbtregister.programme.ReportingChange}), and the office follows
 * ({@link nl.mbtregister.programme.FollowingProgrammes}); what was decided about its certificate becomes
 * public ({@link nl.mbtregister.programme.RecordingCertificate}).
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>{@code programme.R1} A lead starts a programme once the office has verified the institution. It gets a number of its
 *       own, such as P-2026-0001, and keeps it.
 *   <li>{@code programme.R2} A programme has a name, a variant, and at least one location of its institution that is in use.
 *       MBT itself is always offered; MBT-I, PMT, L-MBT and online sessions may be.
 *   <li>{@code programme.R3} A lead changes and closes a programme; one that was closed is not changed. Who acts for the
 *       institution sees its programmes and no others; one of another is answered as one that does not exist.
 *   <li>{@code programme.R4} What people type has a greatest length, and a programme a greatest capacity; above it they are
 *       refused with that number.
 *   <li>{@code programme.R5} Whoever is in the register is picked from it by number or by name, with the name shown before
 *       anything is done. Others are told by function and profession, and never by name.
 *   <li>{@code programme.R6} Somebody is in a team once at a time. A member stops on a day, and is taken out only where that was
 *       a mistake.
 *   <li>{@code programme.R7} Whoever was picked is told by letter, with the question whether the public may know.
 *   <li>{@code programme.R8} That person alone gives, refuses and withdraws consent, and each holds at once. Nobody is shown who
 *       did not give it.
 *   <li>{@code programme.R9} That person says not to work there: then the row stays to be seen by the institution and counts for
 *       nothing.
 *   <li>{@code programme.R10} A team is counted on a day, up to today, by what the register says of that day. A title counts while
 *       it may be used, so not under a suspension. However large the team, it costs the same statements.
 *   <li>{@code programme.R11} The public finds a programme once it had a certificate; in the list stand those that run and have one
 *       today, also a suspended one. Status, scope, criteria with their version, dates and locations are shown; findings never.
 *   <li>{@code programme.R12} On the page of a certified programme stand those of its team who agreed and who may use a title
 *       today. On the page of such a person stand the certified programmes in whose teams they agreed to be shown.
 *   <li>{@code programme.R14} What was published of a certificate is only added to. The last that has begun by a day tells how
 *       the programme stands on it; after its last day it has expired by itself.
 *   <li>{@code programme.R15} A certified programme that runs has a leader, somebody in the team who may use the title of
 *       supervisor, and offers what its certificate speaks of. From the first day on which one is lacking its institution has 28
 *       days to report what happened and what it does (domain 7.4, four weeks); who leads it is told on that day, and once more
 *       when nothing was reported in time. What was made good ends by itself.
 *   <li>{@code programme.R16} In January the institution confirms the year before of each programme that had a certificate in it:
 *       patients, changes of the manual, and that the team was looked over. Who leads it is asked on 1 January and reminded on
 *       1 February (domain 7.4, each January).
 *   <li>{@code programme.R17} The office sees what is lacking, what was reported about it, and which years are not confirmed.
 *   <li>{@code programme.R20} Of a certified programme the register looks every day at the criteria that it answers by itself.
 *       On the first day on which it sees that one is met no longer, or will not be within the months that the library
 *       states, it tells who leads the institution and the office, once. Of what the committee knew when it decided nobody is
 *       told, nor of programmes without a certificate that holds.
 *       Where the supervisor is lost, the letter of {@code programme.R15} says so to who leads; no second one does.
 *   <li>{@code programme.R21} A warning holds until the criterion is met again, the day moves, or the certificate holds no
 *       longer; the office sees those that hold. Letters about it name nobody of the team.
 * </ul>
 */
package nl.mbtregister.programme;
