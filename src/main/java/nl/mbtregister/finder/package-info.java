/**
 * The finder: who wants to be found tells where and for whom he or she works, and a referrer finds therapists and certified
 * programmes near a town. It is no check of a registration; who does not stand in it may well be registered.
 *
 * <p>Goals: a therapist chooses to be found, and withdraws as easily ({@link nl.mbtregister.finder.AppearingInFinder}).
 * Anybody finds therapists ({@link nl.mbtregister.finder.FindingTherapists}) and programmes
 * ({@link nl.mbtregister.finder.FindingProgrammes}).
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>finder.R1 In the finder stands who agreed to it, may be shown, and may use a title today, and nobody else. Who
 *       withdraws is out of it at once.
 *   <li>finder.R2 Distances are those between the centres of towns, in whole kilometres. No address plays a part, so none
 *       can be worked out.
 *   <li>finder.R3 Who wants to be found tells the town of work, at least one language and at least one target group, and may
 *       tell whether new patients are welcome and how many weeks they wait, 0 to 260. The day of telling stands with it.
 *   <li>finder.R4 The nearest come first, and in one town the order is that of the register's lists. Nothing else ranks.
 *   <li>finder.R5 Whatever is filtered by stands in the address, so that the same address gives the same list to anybody. A
 *       place that the finder does not know is said to be unknown, and then nothing is listed.
 *   <li>finder.R6 Programmes are those that run and have a certificate today, also a suspended one. One whose towns the
 *       finder does not know has no distance, and is left out when a distance is asked for.
 * </ul>
 *
 * <p>The languages and target groups to choose from are an example until the board decides (PROPOSAL).
 */
package nl.mbtregister.finder;
