/**
 * What every feature stands on and no visitor ever asks for: the clock, the settings, the texts of the bundles, the
 * shell around a page, the schema's migration, the answers to errors, who may do what, and work that nobody waits for.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>{@code platform.R1} Every goal says which roles may reach it ({@link nl.mbtregister.platform.AllowedTo}); anyone
 *       else is refused before anything happens. Whoever is not known is a visitor. What a visitor may do, everybody may
 *       do; beyond that no role includes another.
 *   <li>{@code platform.R2} A job is done once for every legal day, whatever the number of nodes. Days that were missed are
 *       made good, oldest first; a day that failed is tried again after five minutes and later days wait for it.
 *   <li>{@code platform.R3} A chore is done right after the commit that made work for it, and never for work that was
 *       rolled back.
 *   <li>{@code platform.R4} Who changes something that another has changed since it was read is told so, and nothing is
 *       overwritten.
 *   <li>{@code platform.R5} A form is done once. The same form sent again, however often, gets the answer of the first
 *       time; the same key with another content is refused.
 *   <li>{@code platform.R6} A form is done only for the session that it was made for and only when it comes from our own
 *       page. One that comes after the session ended is shown again to its sender with everything that was typed.
 *   <li>{@code platform.R7} What must stay secret is sealed with a key that stands in no database and no program. Without the
 *       key such an act is refused; what was changed after it was sealed is never taken for true.
 *   <li>{@code platform.R8} What a spreadsheet would reckon is written into a file as text, and read back as it was.
 * </ul>
 */
package nl.mbtregister.platform;
