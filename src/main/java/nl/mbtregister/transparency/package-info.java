/**
 * The log of the register: what the register recorded cannot be changed afterwards without everybody being able to notice.
 *
 * <p>Goals: every entry of the register gets a leaf in a tree of hashes that only grows
 * ({@link nl.mbtregister.transparency.AddingLeaves}); each day it is signed how the log stands
 * ({@link nl.mbtregister.transparency.SigningHead}); anybody reads the log and takes proofs
 * ({@link nl.mbtregister.transparency.ReadingLog}, {@link nl.mbtregister.transparency.ProvingFacts}), and checks them with a
 * program of one file that needs nothing of ours ({@code VerifyLog.java}); the register checks itself every night
 * ({@link nl.mbtregister.transparency.CheckingLog}). Why it looks as it does stands in decision 0012.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>{@code transparency.R1} Every entry of the register gets one leaf, in the order in which the entries about a person
 *       were recorded. Leaves are only added. Two servers that add at once add each entry once.
 *   <li>{@code transparency.R2} The tree is that of RFC 6962 and RFC 9162 with SHA-256.
 *   <li>{@code transparency.R3} A leaf holds two promises: one of what the public may read of the entry, one of the rest.
 *       Nobody can tell from a leaf whom or what it is about. Together they cover every column of the entry.
 *   <li>{@code transparency.R4} What opens a leaf is kept apart from it. When it is erased the tree stays as it is, and every
 *       other proof still holds.
 *   <li>{@code transparency.R5} Each day one head is signed, with size, root and moment. It can be had at a public address,
 *       and goes by mail to whom the settings name. A log that does not go on from the last head is not signed.
 *   <li>{@code transparency.R6} Anybody is given the proof that a later head goes on from an earlier one, and for a
 *       registration the proof that what may be read of it stands in the log. Of whom nothing may be shown nothing is opened.
 *   <li>{@code transparency.R7} The nightly check notices an entry, a leaf, a hash or a head that was altered, removed or put
 *       in another place, and an entry that was added without a leaf. What is cut off at the end together with its heads is
 *       noticed by whoever kept a head.
 * </ul>
 */
package nl.mbtregister.transparency;
