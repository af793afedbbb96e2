/**
 * The desk: what the office needs at hand about anybody, and how much is coming.
 *
 * <p>Goals: the office opens the file of a person ({@link nl.mbtregister.desk.OpeningPerson}) and looks ahead
 * ({@link nl.mbtregister.desk.LookingAhead}).
 *
 * <ul>
 *   <li>{@code desk.R1} The office finds anybody on file by name or number, also whom the public may not see, and opens the
 *       file. Each opening is written down.
 *   <li>{@code desk.R2} The file shows every entry of the register with both its clocks and its ground, also what was annulled.
 *   <li>{@code desk.R3} The look ahead tells for each of the next 24 months how many titles have their last day in it, and how
 *       many of those were extended before. Who asked for renewal is not among them: such a title has no last day until that
 *       is decided.
 * </ul>
 */
package nl.mbtregister.desk;
