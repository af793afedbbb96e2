/**
 * Certification: how a programme comes to be certified. It judges itself by the criteria, shows its proof, is visited, and a
 * body decides.
 *
 * <p>A round (domain 7.4; its terms are settings and proposals)
 *
 * <ul>
 *   <li>{@code certification.R1} Every step of a round stands in one table: from where, by whom, to where, on what condition.
 *       A step that is not in the table is not taken.
 * </ul>
 */
package nl.mbtregister.certification;
