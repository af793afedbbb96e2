/**
 * The round of each day: what follows in the register from the mere passing of time is entered, for everybody concerned.
 *
 * <p>Goals: the register keeps itself up to date ({@link nl.mbtregister.sweep.SweepingRegister}); the office sees what each
 * round did, what the next will do and whom it could not serve ({@link nl.mbtregister.sweep.ShowingSweeps}), and has it
 * tried again ({@link nl.mbtregister.sweep.TryingAgain}).
 *
 * <ul>
 *   <li>{@code sweep.R1} Every legal day has its round, days in order, one for all nodes together (platform.R2). Whether it is
 *       held on its day or made good later, once or several times or by two nodes at once, the register, its entries and
 *       the letters are the same in the end.
 *   <li>{@code sweep.R2} A round works in portions, each done whole or not at all, and what a portion did is counted with it. A
 *       round that was broken off goes on where it was.
 *   <li>{@code sweep.R3} A person whose case fails is set aside with the reason and holds up nobody. Later rounds leave
 *       them alone until the office has it tried again. When more than a hundred fail on one day, people are not to blame:
 *       the round stops and the day stays owed.
 *   <li>{@code sweep.R4} For any day the office can see the full list of what its round would do as far as is known now;
 *       looking does nothing.
 *   <li>{@code sweep.R5} Whose title lapsed without an application stands on a list of the office for three months (a
 *       setting; domain.md 3.4, proposal), so that somebody has looked before it is final.
 * </ul>
 */
package nl.mbtregister.sweep;
