/**
 * The portfolio: everything that a person handed in, from the tables of all features at once, as the rows that the rule
 * book judges; and findings as text that can be kept.
 *
 * <p>Goals: whoever judges reads the rows of one person or of many ({@link nl.mbtregister.portfolio.ReadingPortfolio}).
 *
 * <ul>
 *   <li>{@code portfolio.R1} A row that still needs somebody else's word waits: it is shown with what it would add, and is
 *       not judged as if it were there.
 *   <li>{@code portfolio.R2} What people entered about themselves is judged as it stands, also before somebody has checked it;
 *       which rows these are, is said beside them.
 * </ul>
 */
package nl.mbtregister.portfolio;
