/**
 * What an institution uses the register for beyond reading it: the terms that it agreed to, and the systems that ask in its
 * name.
 *
 * <p>Goals: a lead accepts the terms ({@link nl.mbtregister.client.AcceptingTerms}) and keeps the clients with their keys
 * ({@link nl.mbtregister.client.KeepingClients}); whatever answers machines asks who shows a key
 * ({@link nl.mbtregister.client.RecognisingClient}). That the institution is who it says is looked after by {@link
 * nl.mbtregister.institution}.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>{@code client.R1} An institution uses lists and keys once the office has verified it and a lead has accepted the terms.
 *       It is kept which version was accepted, when and by whom; a new version is accepted anew.
 *   <li>{@code client.R2} A lead makes a client for a system, with a name and with what it may do. Contacts see the clients of
 *       the own institutions and of no other.
 *   <li>{@code client.R3} A key is shown once, when it is made. Only its hash is kept, and its last four signs to know it by.
 *   <li>{@code client.R4} When a client gets a new key, the one before counts for some days more (a setting), or until a lead
 *       ends it. Never more than two count.
 *   <li>{@code client.R5} Of each key that counts it is shown when it was last used, to the minute.
 *   <li>{@code client.R6} A client that was ended, or whose institution is not verified any more or has not accepted the present
 *       terms, has no key that counts from that moment on.
 *   <li>{@code client.R7} Who shows no key that counts is not let in, and is not told why.
 *   <li>{@code client.R8} A key opens what its client may do, and nothing else. What is done with it is done in the name of the
 *       institution, and the journal says by which client.
 * </ul>
 */
package nl.mbtregister.client;
