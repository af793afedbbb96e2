/**
 * The feed of public changes: whoever keeps a copy of what the register tells the public learns what is no longer as it was.
 *
 * <p>Goals: every change is put in order ({@link nl.mbtregister.feed.OrderingChanges}); what becomes another by the passing of
 * a day is noted on that day ({@link nl.mbtregister.feed.NotingDay}); others read on from where they were
 * ({@link nl.mbtregister.feed.GivingChanges}); what is long past is cleared away
 * ({@link nl.mbtregister.feed.ClearingFeed}). What is told of the people concerned is for whoever reads the feed.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>{@code feed.R1} A change of what the public may read of somebody stands in the feed in the transaction of the change:
 *       when that commits the feed has it, and when it does not the feed never had it.
 *   <li>{@code feed.R2} Positions only grow, in the order in which changes can be seen. Whoever read up to a position and reads
 *       on from there misses none and gets none twice, whatever was committed in what order.
 *   <li>{@code feed.R3} Of whom something else may be read from a day on without anybody deciding anything, because a title, a
 *       measure, a registration elsewhere or the time of being shown begins or ends, a change is noted on that day, once.
 *   <li>{@code feed.R4} Changes are kept for a number of days (a setting). Whoever stopped reading before, or is ahead of the
 *       feed because it was restored, is told so and begins anew.
 * </ul>
 */
package nl.mbtregister.feed;
