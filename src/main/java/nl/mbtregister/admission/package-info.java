/**
 * Admission: how somebody comes to hold a title. What people handed in is gathered and judged, and every judgement is
 * explained row by row.
 *
 * <ul>
 *   <li>{@code admission.R1} A therapist sees at any time what counts for a title, what waits for somebody else, what does
 *       not count and why, and what is missing. The same judging serves the therapist, the committee and the decision.
 *   <li>{@code admission.R2} A meeting counts once the supervisor has signed it. Until then it is shown as waiting, with
 *       what it would add.
 *   <li>{@code admission.R3} What was judged is kept as it was judged: judging it again gives the same findings, byte for
 *       byte.
 *   <li>{@code admission.R4} Only a title that the rules in force know can be asked about and applied for.
 * </ul>
 */
package nl.mbtregister.admission;
