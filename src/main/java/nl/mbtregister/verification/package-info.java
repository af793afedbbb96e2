/**
 * The public check: whoever knows a number or a name sees whether that person is registered, as what, since when and until
 * when; today, or on a day that has passed.
 *
 * <p>Goals: a visitor checks a registration; a machine gets the same answer
 * ({@link nl.mbtregister.verification.AnsweringMachines}); the register keeps today's answers in memory, so that they cost
 * the database nothing and go on when it is away.
 *
 * <h2>Questions and answers</h2>
 *
 * <ul>
 *   <li>verification.R1 A question that cannot be right gets no answer but what is wrong about it, in the language of whoever
 *       asks: a number with something else than digits, of another length or with check digits that do not fit; a day that
 *       is not written as a day, does not exist, is still to come, or lies before 2011; a moment that is none or is still
 *       to come.
 *   <li>verification.R2 Of whom nothing may be shown today nothing is told about earlier days either: the answer is the same
 *       as for a number that nobody has.
 *   <li>verification.R3 Of one who is not registered, today or on the day that is asked about, only name, number and titles
 *       are told (ux.md 2.4). Institution, town and professions are always those of today.
 *       Of a day that has passed nothing is said about restrictions where none is told.
 *   <li>verification.R4 A number that was replaced leads to the present one, unless nothing may be shown of its bearer today
 *       (verification.R2).
 *   <li>verification.R5 Every answer says as of when it is known to be right. For an answer from the database that is the
 *       moment of asking. For one from memory it is now, as long as this node has looked at the changes within the last
 *       second; else it is the last moment at which it looked.
 * </ul>
 *
 * <h2>Memory</h2>
 *
 * <ul>
 *   <li>verification.R6 An answer in memory holds from its day until the first day on which it may be another; midnight
 *       changes nothing else.
 *   <li>verification.R7 What was read before a change is not kept after it. So once a change of entries is acknowledged, no
 *       question that comes later on the same node is answered as if it had not been made. On other nodes, and on every node
 *       when what changed is a name, a number, an institution, a town or a profession, the answer is right within 250
 *       milliseconds in 99 of 100 cases and never later than a second (performance.md P2).
 *   <li>verification.R8 The memory takes no more than a setting allows. When it is full, what is no longer right makes way
 *       first, then what has been there longest.
 *   <li>verification.R9 While the database is away, what is in memory is answered with its moment, and anything else with the
 *       request to come back; within two seconds after its return everything is answered again (performance.md R2, R4).
 * </ul>
 *
 * <h2>Fair use</h2>
 *
 * <ul>
 *   <li>verification.R10 One address may ask a number of questions per minute (a setting), pages and machines together; after
 *       that it is told how long to wait. Behind a trusted proxy the visitor's own address counts.
 *   <li>verification.R11 A machine searches as the page does, and is told when there are more people than it is given. Words
 *       that cannot be looked for are refused.
 *   <li>verification.R12 A machine is told of programmes what the public reads. Reading on by cursor neither leaves out nor
 *       repeats a programme that was there the whole time; a cursor that we did not give for that list is refused.
 *   <li>verification.R13 A machine that reads what changed is told with each change how the person is registered now, so that
 *       whoever applies every change by its number has what the register tells. What may be read no longer is told as deleted,
 *       with nothing else; a number that was replaced too, and it leads to the present one.
 *   <li>verification.R14 Numbers of people below five are told to nobody.
 *   <li>verification.R15 The contract holds everything that machines can ask, and each answer is as the contract says. Where
 *       everybody in the register is invented, each answer says so.
 *   <li>verification.R16 A contact of an institution sees beside each other what the register said at the end of a day that has
 *       passed about a day, and what it says of that day now.
 * </ul>
 */
package nl.mbtregister.verification;
