/**
 * The ledger: what people did to keep a registration up, as credits that are only ever added to, confirmed or reversed.
 *
 * <p>Goals: whoever may say so credits, confirms and reverses ({@link nl.mbtregister.ledger.CreditingLedger}); whoever decides
 * notes on which credits the decision rests ({@link nl.mbtregister.ledger.UsingCredits}); a person, the office and the
 * committee read it ({@link nl.mbtregister.ledger.ReadingLedger}). What a credit is worth for a title is no question of this
 * package: the portfolio shows the credits to the rule book as rows of teaching and of activity.
 *
 * <ul>
 *   <li>{@code ledger.R1} Entries are only added. A credit is never edited and never removed; a later entry confirms or
 *       reverses it. The database refuses everything else.
 *   <li>{@code ledger.R2} A credit says what was done, when, and how much it gives: a name of 1 to 200 characters, a last day
 *       that is not before the first, an amount of more than 0 in at most hundredths, and the edition of the rules by which it
 *       was reckoned. Teaching has its effective hours and its theme; nothing else has them.
 *   <li>{@code ledger.R3} What a credit came from, its source and reference, is credited to a person once, however often it is
 *       asked for. What was reversed stays reversed; what takes its place has another reference.
 *   <li>{@code ledger.R4} The balance is what the entries give, taken one after the other: each credit from when it is given
 *       until it is reversed.
 *   <li>{@code ledger.R5} What people enter about themselves is provisional: it counts at once, and the office or the committee
 *       confirms or reverses it later. Nobody enters for somebody else in that way. What a provider lists is credited as
 *       checked; what the office credits only the office can.
 *   <li>{@code ledger.R6} A reversal has a reason of 1 to 1000 characters. A credit is reversed once, and what was reversed is
 *       not confirmed any more.
 *   <li>{@code ledger.R7} A person takes back only what he or she entered, and a provider only what a provider listed; neither
 *       when a decision rests on it. The office can then still reverse it, and the decision keeps what it rested on.
 *   <li>{@code ledger.R8} On which credits a decision rests is noted, one note for each credit and title; these notes too are
 *       only added. Teaching on which a title was granted is closed to others where the rules say so (rulebook.R11); that a
 *       title was renewed on it closes it to none.
 *   <li>{@code ledger.R9} Teaching counts as accredited when it has the number of an accreditation, when its certificate is with
 *       it, or when somebody confirmed it: whoever confirms teaching has seen that a licensed institute or a registered
 *       supervisor gave it and that it was about MBT.
 *   <li>{@code ledger.R10} A person reads the own ledger and nobody else's.
 *   <li>{@code ledger.R11} Nobody enters supervision twice: each meeting that the supervisor signed gives the supervisee its
 *       length as hours of received supervision, in hundredths of an hour upwards, and the supervisor one session given. A
 *       meeting that waits for the signature waits here too, and one with somebody who was no registered supervisor on its day
 *       gives neither.
 * </ul>
 *
 * <h2>Lists of thousands</h2>
 *
 * The feature that keeps a list credits it in one statement: {@code insert into ledger_entry (person_id, kind, activity, name,
 * provider, first_day, last_day, amount, hours, theme, accreditation, provisional, source, reference, edition, calculation,
 * recorded_at, recorded_by) select person_id, 'CREDITED', 'TEACHING', ..., false, 'ATTENDANCE', reference, ... from its rows
 * on conflict (person_id, source, reference) where kind = 'CREDITED' do nothing}, with {@code calculation} as
 * {@link nl.mbtregister.ledger.CalculationJson} writes it, and one line of the journal for the list. The reference names
 * the edition of the course, and the number of the correction where a row was reversed before. The table holds ledger.R2 and ledger.R3 for these rows as well.
 */
package nl.mbtregister.ledger;
