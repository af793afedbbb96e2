/**
 * Signing: what the register says in a form that machines check by themselves, without asking the register.
 *
 * <p>Goals: a feature has a statement signed ({@link nl.mbtregister.signing.SigningText}); anybody finds the keys
 * ({@link nl.mbtregister.signing.ReadingKeys}); a feature has something checked that claims to be ours
 * ({@link nl.mbtregister.signing.CheckingSignature}). Papers have a seal of their own, see {@link nl.mbtregister.paper}.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>{@code signing.R1} Statements and badges are signed as JWS with ES256 (RFC 7515, 7518); the heads of the log with
 *       Ed25519 as a signed note (C2SP). Both keys stand in one file, a JWK Set, that the settings name. Without it nothing
 *       is signed and the act is refused.
 *   <li>{@code signing.R2} Every key that ever signed something is remembered and stays published, so that what was signed
 *       with an earlier key can still be checked after a new one has come.
 *   <li>{@code signing.R3} A text is ours when a key of ours signed it and it is written exactly as we write it: of two ways
 *       to write the same signature only one counts. Each single bit that is changed is noticed.
 *   <li>{@code signing.R4} What names a key of ours but was not signed by it is told apart as altered from what names no key
 *       of ours. Only ES256 counts, whatever the text asks for.
 * </ul>
 */
package nl.mbtregister.signing;
