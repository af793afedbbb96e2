/**
 * People: who they are to the register, by which number and names they are known and found, and what they registered
 * elsewhere. What they may call themselves is not here but in {@code register}.
 *
 * <p>Goals: the secretariat enrols a person ({@link nl.mbtregister.person.EnrollingPerson}), changes a name
 * ({@link nl.mbtregister.person.RenamingPerson}) or replaces a number
 * ({@link nl.mbtregister.person.ReplacingNumber}); a person tells about himself or herself
 * ({@link nl.mbtregister.person.DeclaringSelf}), begins a file ({@link nl.mbtregister.person.EnrollingSelf}), chooses how to
 * appear ({@link nl.mbtregister.person.ChangingOwnFile}), keeps places of work
 * ({@link nl.mbtregister.person.KeepingEmployment}) and registrations elsewhere
 * ({@link nl.mbtregister.person.ClaimingOutsideRegistration}); a visitor finds people
 * ({@link nl.mbtregister.person.FindingPeople}) and reads what is public of one
 * ({@link nl.mbtregister.person.ReadingPerson}); the register decides until when the public may see somebody
 * ({@link nl.mbtregister.person.ShowingPerson}).
 *
 * <ul>
 *   <li>{@code person.R1} A register number is a running number of six digits and two check digits (ISO 7064 mod 97-10). A
 *       slip in one digit or a swap of two neighbours never gives another valid number. When all numbers of eight digits
 *       are used up, they have nine, then ten.
 *   <li>{@code person.R2} A number is given out once and for ever, in an order that shows nobody who came before whom.
 *   <li>{@code person.R3} Numbers of other registers are checked as far as their published form allows. A BIG number has 11
 *       digits. A Belgian enterprise number fails by its check digits. A RIZIV number that fails its check digits is
 *       accepted with a warning, and only its first eight digits are kept. A visum or other number is free text.
 *   <li>{@code person.R4} A surname has at least one letter and at most 100 characters. Initials each end in a full stop.
 *   <li>{@code person.R5} A Dutch name keeps its particle apart, writes it small behind initials and with a capital where
 *       nothing precedes it, and is sorted on the core of the surname. A Belgian name is written as the civil register
 *       has it and sorted on the whole. A person chooses which of the own and the partner's surname to use, and in which
 *       order.
 *   <li>{@code person.R6} A Belgian name has no particle apart, and only who has a partner's surname can use it.
 *   <li>{@code person.R7} Names are compared without capitals, diacritics, apostrophes, hyphens, full stops and invisible
 *       signs. No sign that a visitor types is ever read as a pattern.
 *   <li>{@code person.R8} A person is found by the full name, by the core of the surname, and by the own and the partner's
 *       surname alone or together in any order, whichever of them the person uses.
 *   <li>{@code person.R9} A visitor may type particles, abbreviated particles, initials, given names and titles, before or
 *       behind the surname. Digits only, or a register number as it is written, ask for that number. Less than two
 *       letters of a surname, or more than 100 characters, are not looked for, and the answer says so.
 *   <li>{@code person.R10} A name is near another when one letter differs for 4 to 7 letters, two for 8 and more, or when
 *       they differ only in ij and y, c and k, d and dt, ae and aa, ks and x.
 *   <li>{@code person.R11} A search answers at most 50 people: first who bears the full name, then who has the name as core
 *       or as another name, then whose name begins with three letters or more of it, each in the order of a list. People
 *       with a near name are answered only where nobody else is, and marked as such.
 *   <li>{@code person.R12} The public sees a person until the day that the register sets. Of who has died nothing is shown
 *       from the day of death on, whatever else is decided, unless the death was entered by mistake.
 *   <li>{@code person.R13} Public are: the name as shown, titles, initials, number, country, institution and town, the basic
 *       professions, and of a Dutch one in the BIG register its number. A given name is public by the person's own choice.
 *       Nothing else that this package knows is ever public.
 *   <li>{@code person.R14} On each day a person has at most one registration per other register and profession.
 *   <li>{@code person.R15} When a number is replaced, the former one is kept for ever and leads to the present one.
 *   <li>{@code person.R16} What people declare about themselves is shown only with the day and the wording of their consent,
 *       and is gone at once when they withdraw it. It has at most 500 characters. Each does so for the own person; the
 *       secretariat enters it for who asks.
 *   <li>{@code person.R17} Who has an account and no file begins one, once. When exactly one person on file has the confirmed
 *       e-mail address of the account and no account, that file is the one, and they are told so.
 *   <li>{@code person.R18} A person chooses the order of names, whether the given name is shown, the language of letters,
 *       institution and town, each of at most 200 characters. The name itself is changed by the secretariat.
 *   <li>{@code person.R19} A place of work has an employer of 1 to 200 and a town of 1 to 100 characters, and 0 to 80 hours of
 *       MBT a week with at most one decimal. It begins today or earlier, and does not end before it began.
 *   <li>{@code person.R20} Only the person keeps the own places of work and registrations elsewhere; what belongs to somebody
 *       else is answered as something that does not exist. A registration elsewhere names a profession of 1 to 100
 *       characters and begins today or earlier.
 * </ul>
 */
package nl.mbtregister.person;
