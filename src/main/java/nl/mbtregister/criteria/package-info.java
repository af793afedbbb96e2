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
 */
package nl.mbtregister.criteria;
