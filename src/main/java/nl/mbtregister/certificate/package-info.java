/**
 * Certificates: what the register gives people to hand on about their registration, and how anybody finds out what such a
 * paper is worth today.
 *
 * <p>Goals: a person takes a certificate of a title, a proof of today or a statement of the whole history
 * ({@link nl.mbtregister.certificate.IssuingCertificate}), sees and opens the own ones
 * ({@link nl.mbtregister.certificate.ReadingCertificates}, {@link nl.mbtregister.certificate.OpeningCertificate}); anybody
 * checks one by its number ({@link nl.mbtregister.certificate.CheckingCertificate}) or by its file
 * ({@link nl.mbtregister.certificate.CheckingFile}). A certificate is a sealed paper, see {@link nl.mbtregister.paper}.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>{@code certificate.R1} A certificate of a title says what the entries of the register say at that moment, and is
 *       given only while the title is held and not suspended. No clock gives one.
 *   <li>{@code certificate.R2} A proof of today is given to who holds a title, also under a suspension, which then stands on
 *       it; a statement of the history to everybody of whom the public may know something.
 *   <li>{@code certificate.R3} What was given stays as it is. It is kept sealed, to the byte, with the fingerprint of the file
 *       and the key that sealed it. As long as its facts hold, who asks for the same certificate gets the same paper.
 *   <li>{@code certificate.R4} A certificate has a number that cannot be guessed, and the address of a page that anybody can
 *       open. That page shows everything that stands on the paper, so that a changed copy shows, and what the register says now.
 *   <li>{@code certificate.R5} Whether a certificate still counts follows from its facts and the register of the day of asking,
 *       in this order: nothing may be shown any more; the title is not held (by decision, because its term was over, or
 *       otherwise); it is suspended; its renewal is pending; the facts are the same, with or without a condition; there is a
 *       newer one; a name, a period or a note has changed since.
 *   <li>{@code certificate.R6} A number that we never gave is told as unknown. When it cannot be found out, that is what is
 *       said; nothing else than a finding reads as valid.
 *   <li>{@code certificate.R7} Of whom nothing may be shown any more the page shows no facts, and of a measure nothing after
 *       the last day on which it may be read.
 *   <li>{@code certificate.R8} Only the person opens the own papers in the register. Somebody else's is answered as one that
 *       does not exist.
 *   <li>{@code certificate.R9} A file is a certificate of ours when we gave exactly these bytes, or when our seal covers all of
 *       it. A file of more than 5 MB is not looked at.
 *   <li>{@code certificate.R10} Nobody is given more than thirty papers in a day.
 * </ul>
 */
package nl.mbtregister.certificate;
