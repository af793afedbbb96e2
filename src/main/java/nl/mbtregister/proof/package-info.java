/**
 * Proofs that machines check by themselves: a statement of how somebody is registered at this moment, for a telephone or a
 * file, and a badge of a title for use elsewhere. It is a feature of its own beside {@link nl.mbtregister.certificate}, for
 * people's papers, and {@link nl.mbtregister.verification}, which shows what any of them is worth: a proof is signed data
 * with a term, a paper is neither.
 *
 * <p>Goals: anybody takes a statement about a registration ({@link nl.mbtregister.proof.GivingStatement}); a therapist takes a
 * badge of a title and sees the own ones ({@link nl.mbtregister.proof.IssuingBadge},
 * {@link nl.mbtregister.proof.ReadingBadges}); anybody opens a badge and the lists that say whether badges still count
 * ({@link nl.mbtregister.proof.OpeningBadge}, {@link nl.mbtregister.proof.GivingStatusList}); anybody has a proof checked
 * that somebody shows ({@link nl.mbtregister.proof.CheckingProof}).
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>{@code proof.R1} A statement says what the public page says at that moment about whoever may be shown, is signed, and
 *       counts for some hours (a setting). With the published keys it can be checked without any network.
 *   <li>{@code proof.R2} A badge is given of a title only while it is held and not suspended. It is an Open Badge 3.0, thus a
 *       Verifiable Credential 2.0, signed as JWT, and counts until the last day of the title where one is known. It stays as
 *       it was given; who asks again while it says what the register says gets the same one.
 *   <li>{@code proof.R3} Every badge has one place in two lists of bits (Bitstring Status List): one says that it is revoked,
 *       the other that it is suspended. Both follow from the register at the moment of asking, so a suspension that is lifted
 *       is taken back. The place is drawn by lot, and a list is so long that a place tells nothing.
 *   <li>{@code proof.R4} What a proof is worth is told as one of seven: unknown, altered, revoked, suspended, replaced,
 *       expired, valid; where several hold, the one that stands first here. It is revoked when the title is not held any more
 *       in the same unbroken run, or nothing may be shown; replaced when a newer badge was given or a name, a number or a
 *       period has changed.
 *   <li>{@code proof.R5} Nothing else than a finding reads as valid: what we did not sign is unknown, and what cannot be found
 *       out is told as an error.
 *   <li>{@code proof.R6} Of whom nothing may be shown any more an answer shows no facts, and no statement is given.
 *   <li>{@code proof.R7} Badges are listed for their own holder. Nobody is given more than thirty in a day.
 * </ul>
 */
package nl.mbtregister.proof;
