/**
 * Watch lists: an institution is told when the registration of somebody who works for it changes.
 *
 * <p>Goals: a contact chooses whom the institution follows, why, and who is told ({@link nl.mbtregister.watch.KeepingWatch});
 * the register follows the feed of public changes ({@link nl.mbtregister.watch.FollowingChanges}), mails
 * ({@link nl.mbtregister.watch.MailingChanges}) and calls the address of a system ({@link nl.mbtregister.watch.KeepingHook},
 * {@link nl.mbtregister.watch.CallingHooks}), or is asked by it
 * ({@link nl.mbtregister.watch.ReadingWatchFeed}); the therapist sees who follows and objects
 * ({@link nl.mbtregister.watch.ObjectingToWatch}); the days on which something is due are kept
 * ({@link nl.mbtregister.watch.RemindingWatchers}).
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>{@code watch.R1} Only a contact of an institution that the office has verified keeps its list, and sees no other.
 *   <li>{@code watch.R2} A list says why it is kept: the people on it are employed by the institution or work for it in another
 *       way. It says who is told, and whether at once or once a day.
 *   <li>{@code watch.R3} Who is followed is told by number. Numbers that nobody has are named, and then nobody is added.
 *   <li>{@code watch.R4} Whoever is followed is told by letter, sees in the portal which institutions follow, since when and why,
 *       and may object. From then on the institution is told nothing about them, and cannot follow them anew (an example until
 *       the board decides).
 *   <li>{@code watch.R5} An institution is told what the public may read at that moment, and nothing else: who is followed, what
 *       changed, and of whom nothing may be read any more that much alone. What was replaced is not sent again.
 *   <li>{@code watch.R6} Every change of what the public may read of somebody who is followed makes one message. Messages of an
 *       institution are numbered in the order in which they are told; the one of a higher number tells what is true.
 *   <li>{@code watch.R7} At once, every message is mailed to those who are told; once a day, all of a day in one mail. A day without
 *       a change makes no mail. On the first of each month one mail says how many are followed and how many changes there were.
 *   <li>{@code watch.R8} A lead gives the address of a system. It is called through https, at an address of the open internet;
 *       what leads elsewhere or into a private network is not followed. Each call is signed with a secret that only leads see.
 *   <li>{@code watch.R9} A message has the same id at every call. What was not taken over with a status from 200 to 299 within some
 *       seconds is tried again after 10 and 30 seconds, 2, 10 and 30 minutes, 2, 6 and 24 hours; then it is put aside. A lead
 *       sees what was put aside, and has everything sent again from any number on.
 *   <li>{@code watch.R10} A year after a contact said who still works for the institution, those who are told are asked to look
 *       again. Four weeks later nothing is told until somebody did; then everything that changed meanwhile is (an example until
 *       the board decides).
 *   <li>{@code watch.R11} Messages that were replaced, or that told to delete, are kept for the days that the feed of public
 *       changes goes back; what is still true stays as long as the person is followed.
 *   <li>{@code watch.R12} A system with a key for it reads the messages of its institution from where it was, in order; from the
 *       start it gets the whole list as it is. Whoever was away for longer than messages are kept is told to begin anew.
 * </ul>
 */
package nl.mbtregister.watch;
