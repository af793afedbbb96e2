/**
 * The journal: who did and who looked, so that a therapist can be told, a dispute can be settled, and nobody, not even
 * the administrator of the database, can change the past unseen. Model: NEN 7513 (what, when, whose data, who, on whose
 * behalf).
 *
 * <p>Goals: {@link nl.mbtregister.journal.KeepingJournal} writes an act down in the transaction that does it;
 * {@link nl.mbtregister.journal.SealingJournal} links the acts into the chain; {@link nl.mbtregister.journal.KeepingCheckpoint}
 * keeps each day how the chain stood; {@link nl.mbtregister.journal.ErasingContent} erases what is personal when the law
 * says so; {@link nl.mbtregister.journal.JournalCheck} tells which row is wrong, and how.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>{@code journal.R1} An act is written in the same transaction as what it tells of: both are kept or neither is.
 *       What is written is never changed and never removed; the database refuses it.
 *   <li>{@code journal.R2} Soon after its commit every row gets a place in one chain, without gaps, and a fingerprint
 *       over itself and everything before it. A row that has waited fifteen minutes counts as a fault.
 *   <li>{@code journal.R3} The check says of each wrong row what is wrong: content changed, content deleted, row changed,
 *       row deleted, out of order, tail cut, chain rewritten, never sealed.
 *   <li>{@code journal.R4} Every legal day it is kept, in the database and in the log of the server, how the chain
 *       stood. With a checkpoint from outside the database, a chain that was cut or wholly rewritten is found too.
 *   <li>{@code journal.R5} What is personal stands apart from the chain. It is erased only by an act that stands
 *       later in the chain and says on what ground; the chain stays whole, and nothing can be guessed back from it.
 * </ul>
 */
package nl.mbtregister.journal;
