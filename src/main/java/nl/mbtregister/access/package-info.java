/**
 * Accounts: who may sign in, with what, for how long and in which roles.
 *
 * <p>Goals: {@link nl.mbtregister.access.SigningUp} and {@link nl.mbtregister.access.ConfirmingAddress} make an account;
 * {@link nl.mbtregister.access.SigningIn} and {@link nl.mbtregister.access.GivingSecondFactor} open a session, which
 * {@link nl.mbtregister.access.RecognisingSession} knows again at every request; {@link nl.mbtregister.access.ResettingPassword},
 * {@link nl.mbtregister.access.ChoosingPassword}, {@link nl.mbtregister.access.ChangingAddress},
 * {@link nl.mbtregister.access.SettingUpSecondFactor} and {@link nl.mbtregister.access.EndingSession} are for its holder;
 * {@link nl.mbtregister.access.ManagingRoles} gives roles, {@link nl.mbtregister.access.ShowingRoles} shows who has which, {@link nl.mbtregister.access.FollowingRegister} lets them follow
 * from the register, and {@link nl.mbtregister.access.LinkingPerson} says whose account it is.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>{@code access.R1} An account has one e-mail address, by which it is found however large or small its letters are
 *       typed. Nobody can sign in before its holder has proved by a mailed code that the address is theirs.
 *   <li>{@code access.R2} A password has 12 to 200 signs, is not the e-mail address and not one of those that are tried
 *       first. Nothing else is asked of it. The register keeps it as Argon2id only.
 *   <li>{@code access.R3} A mailed code has eight digits and is good once, for thirty minutes and five tries. Nobody is told
 *       whether an address has an account, except by a letter to that address.
 *   <li>{@code access.R4} After five wrong tries in fifteen minutes for one address from one place, or fifty from one place,
 *       the next is refused until the moment that is told. Tries from elsewhere are not touched by it.
 *   <li>{@code access.R5} With a second factor on, a session may do nothing before its code was given. A code counts once, and
 *       five wrong ones end the session. Roles that somebody gave hold only in a session with a second factor.
 *   <li>{@code access.R6} Only so many passwords are reckoned with at a time as the settings say; who waits five seconds is
 *       asked to come back.
 *   <li>{@code access.R7} A session ends after sixty minutes of silence, after twelve hours, when its holder ends it, and when
 *       the password is changed elsewhere. What opens it stands in the browser only.
 *   <li>{@code access.R8} Whoever has a role that somebody gave cannot take the second factor away. Ten recovery codes are
 *       shown once and are good once each.
 *   <li>{@code access.R9} A form that comes after its session ended is kept for a day for the holder of that session, without
 *       passwords and codes, and given back once.
 *   <li>{@code access.R10} Only an administrator gives and takes roles, and never the own ones. Who acts for an institution has
 *       that role by the office, or by accepting what its lead asked, and keeps it while any institution is left for which
 *       they act. The role of supervisor follows from the register; whoever has no other role is a therapist, with or without a file.
 *   <li>{@code access.R11} An account belongs to at most one person of the register and a person has at most one account.
 *   <li>{@code access.R12} Another e-mail address holds from when its code was given; the former address is told.
 *   <li>{@code access.R13} The administrator gives a role by the address with which somebody signs in, once its holder has
 *       proved that it is theirs. Who acts for an institution is the office’s to say.
 *   <li>{@code access.R14} There is always an administrator: the role of the last one is not taken, also not by two who take
 *       it from each other at once.
 * </ul>
 */
package nl.mbtregister.access;
