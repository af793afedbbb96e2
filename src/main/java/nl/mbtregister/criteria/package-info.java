/**
 * The criteria for programmes: what a certified programme does and has, in versions that never change.
 *
 * <p>Goals: anyone reads the criteria in both languages, with what shows each and where it comes from; whoever judges a
 * programme gets from scores to an outcome in one way only, and is told what decided. A version is a file
 * {@code criteria/<name>-<version>.json}.
 *
 * <p>Libraries
 *
 * <ul>
 *   <li><b>criteria.R1</b> A criterion has a code, says in both languages what is asked and what shows it, and names its
 *       sources and how sure we are of it. What is our own proposal is shown as an example.
 *   <li><b>criteria.R2</b> A library with a gap, something twice, an unknown field or source, or a missing translation is
 *       refused as a whole. The refusal names the file and the line; the register does not start with such a library.
 *   <li><b>criteria.R3</b> A criterion applies to a programme that offers the part it belongs to. MBT itself is always
 *       offered.
 * </ul>
 *
 * <p>Outcome
 *
 * <ul>
 *   <li><b>criteria.R4</b> A criterion is absent (0 points), met in part (1) or met (2), or does not apply, for a reason
 *       that is given; what does not apply counts for nothing. What has no score counts as absent.
 *   <li><b>criteria.R5</b> A programme is certified when all core criteria are met and every domain has at least the
 *       percentage of its points that the library states for that.
 *   <li><b>criteria.R6</b> A programme is certified on conditions when no core criterion is absent, no more core criteria
 *       are met in part than the library allows, and every domain has at least the percentage that it states for that.
 *       Otherwise it is not certified.
 *   <li><b>criteria.R7</b> An outcome says what decided: the points of each domain, the core criteria that are not met, and
 *       everything that stood in the way of the better outcome.
 *   <li><b>criteria.R8</b> Anyone reads what a certificate means, and that it says nothing about a single therapist; and
 *       every version of the criteria.
 * </ul>
 *
 * <p>What the register answers by itself, on any day, of who is in the team on that day; each row that was looked at counts
 * or does not count, and says why
 *
 * <ul>
 *   <li><b>criteria.R9</b> Every therapist and co-therapist must have the basic course: who holds or held a title has it, and
 *       who entered it in the register. Of somebody whom the register does not know it cannot tell, and so it does not
 *       count.
 *   <li><b>criteria.R10</b> In the team are at least as many registered supervisors and registered specialists as the library
 *       states; somebody who is both counts as both. Who is suspended does not count.
 *   <li><b>criteria.R11</b> Of the treating staff at least the percentage that the library states is registered or has an open
 *       application for a title.
 *   <li><b>criteria.R12</b> In the months before the day that the library states there were at least as many meetings of
 *       supervision, signed by the supervisor, and entries of intervision as it states.
 *   <li><b>criteria.R13</b> Of a criterion that is met the register foresees the first day on which it will be met no longer, from
 *       registrations, suspensions and places in the team that have a known end or beginning, and names whom that concerns.
 *       Meetings can still be held, so that of them nothing is foreseen.
 * </ul>
 *
 * <p>Versions that the office writes
 *
 * <ul>
 *   <li><b>criteria.R14</b> The office writes the next version from the last one, one at a time; until it is offered it may be
 *       changed and thrown away, and what differs from the last version is shown.
 *   <li><b>criteria.R15</b> A criterion stands in a domain of the set and says all in both languages; each domain keeps one.
 *   <li><b>criteria.R16</b> A version that differs from the last is offered with its first day, after today and after that of
 *       the last. Somebody who changed no word of it approves it; from then on it never changes.
 * </ul>
 */
package nl.mbtregister.criteria;
