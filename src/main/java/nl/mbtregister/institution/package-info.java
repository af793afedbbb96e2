/**
 * Institutions that run programmes, and who speaks for them.
 *
 * <p>Goals: the office enters an institution, looks it up and calls back ({@link nl.mbtregister.institution.KeepingInstitutions});
 * its lead keeps its data ({@link nl.mbtregister.institution.KeepingOwnInstitution}) and asks colleagues to help
 * ({@link nl.mbtregister.institution.KeepingContacts}), who say yes or no
 * ({@link nl.mbtregister.institution.AnsweringInvitation}). Other features ask
 * {@link nl.mbtregister.institution.ActingForInstitution} for whom the caller acts, and as what.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>{@code institution.R1} An institution is known by its number in the trade register of its country: KvK of 8 digits, or
 *       KBO of 10 digits that begins with 0 or 1 and whose last two are 97 less the rest of its first eight by 97 (ux 7.8).
 *       Points and blanks are taken out; what has nine digits is refused, for it may be the number of a person.
 *   <li>{@code institution.R2} Every institution is entered once, with a name.
 *   <li>{@code institution.R3} The office says that an institution is verified after it looked up the number and called back
 *       through a telephone number that it found itself; it keeps when, by whom and who was spoken to. Another name or number
 *       takes that back.
 *   <li>{@code institution.R4} The office names contacts, each by the e-mail address of an account, as lead or contributor.
 *   <li>{@code institution.R5} A lead asks others by e-mail address to act for the institution. Whether the address has an
 *       account is told to nobody. Whoever signs in with that address accepts or declines, and acts only from then on.
 *   <li>{@code institution.R6} A lead, or the office, ends the part of a contact; nobody ends the own. An institution that has a
 *       lead keeps one, unless the office takes the last one away.
 *   <li>{@code institution.R7} Only a lead changes what an institution tells of itself. A contact sees the own institutions and
 *       no other; one of another is answered as one that does not exist.
 *   <li>{@code institution.R8} A location has a town, and is closed rather than removed.
 *   <li>{@code institution.R9} What people type has a greatest length, and is refused above it with that length.
 *   <li>{@code institution.R10} Somebody who is contact for several reasons, also of a training institute, keeps the role of an
 *       institution until the last reason has gone.
 * </ul>
 */
package nl.mbtregister.institution;
