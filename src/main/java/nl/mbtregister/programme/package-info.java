/**
 * Programmes of institutions: what they offer, who works in them, and what the public reads about them.
 *
 * <p>Goals: a lead starts a programme and keeps it ({@link nl.mbtregister.programme.KeepingProgramme}); who acts for its
 * institution opens it ({@link nl.mbtregister.programme.OpeningProgramme}); what was decided about its certificate becomes
 * public ({@link nl.mbtregister.programme.RecordingCertificate}).
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>{@code programme.R1} A lead starts a programme once the office has verified the institution. It gets a number of its
 *       own, such as P-2026-0001, and keeps it.
 *   <li>{@code programme.R2} A programme has a name, a variant, and at least one location of its institution that is in use.
 *       MBT itself is always offered; MBT-I, PMT, L-MBT and online sessions may be.
 *   <li>{@code programme.R3} A lead changes and closes a programme; one that was closed is not changed. Who acts for the
 *       institution sees its programmes and no others; one of another is answered as one that does not exist.
 *   <li>{@code programme.R4} What people type has a greatest length, and a programme a greatest capacity; above it they are
 *       refused with that number.
 *   <li>{@code programme.R14} What was published of a certificate is only added to. The last that has begun by a day tells how
 *       the programme stands on it; after its last day it has expired by itself.
 * </ul>
 */
package nl.mbtregister.programme;
