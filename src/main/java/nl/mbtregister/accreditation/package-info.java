/**
 * Accreditation of courses: a course is asked for once, judged once, and held many times; the public finds it in a calendar.
 *
 * <p>Goals: a provider asks ({@link nl.mbtregister.accreditation.AskingAccreditation},
 * {@link nl.mbtregister.accreditation.FilingCourse}), the office judges ({@link nl.mbtregister.accreditation.ReviewingCourse}),
 * the provider plans when it is held ({@link nl.mbtregister.accreditation.PlanningEdition}), and anybody reads the calendar
 * ({@link nl.mbtregister.accreditation.ReadingCalendar}) and reckons points
 * ({@link nl.mbtregister.accreditation.CalculatingPoints}).
 *
 * <p>A request
 *
 * <ul>
 *   <li>{@code accreditation.R1} An institute asks while it is licensed, through its contacts; a supervisor asks while the
 *       supervisor’s title is held. Both are looked up on the day of beginning, of filing and of planning an edition.
 *   <li>{@code accreditation.R2} The sum of the points is shown line by line with the edition of the rules, to anybody and
 *       before filing. What was reckoned at filing is frozen with the request.
 *   <li>{@code accreditation.R3} Every step of a request stands in one table: from where, by whom, to where, on what
 *       condition (domain 6.4). A step that is not in the table is not taken.
 *   <li>{@code accreditation.R4} A request is filed once it has a title, a theme, a summary, a target group, a trainer, a
 *       programme, and a programme worth at least one point.
 *   <li>{@code accreditation.R5} While the office has it, a request is not changed.
 *   <li>{@code accreditation.R6} Who asks a question says what is asked, and who answers says something.
 *   <li>{@code accreditation.R7} The office grants points. Where they differ from the sum it says why. What was decided is
 *       never changed.
 *   <li>{@code accreditation.R8} Who refuses says why.
 *   <li>{@code accreditation.R9} An accredited course has a number of its own and may be held until a last day, 3 years
 *       after the decision unless set otherwise (domain 6.4, proposal); after that day it has expired by itself.
 *   <li>{@code accreditation.R17} What people type has a greatest length, and is refused above it with that length.
 *   <li>{@code accreditation.R18} An earlier request can be copied: what was asked comes along, what was decided does not.
 * </ul>
 *
 * <p>An accredited course
 *
 * <ul>
 *   <li>{@code accreditation.R10} Another date, place, speaker of the same kind, summary or website is a small change and
 *       needs no review. Other times, parts, theme, title, target group or kind of speaker are a large change and do.
 *   <li>{@code accreditation.R11} A large change is a new version under the same number. The earlier one holds until the
 *       new one is granted; editions that have not begun by then are held as the new one.
 *   <li>{@code accreditation.R12} The provider plans editions without a review, within the validity, with speakers of the
 *       kinds that were accredited. An edition on a place names the place, and it does not end before it begins.
 *   <li>{@code accreditation.R13} An edition that has begun is neither moved nor called off.
 *   <li>{@code accreditation.R14} The provider or the office withdraws a course and says why. It is then not held any more.
 *       Points that were given stay unless they are reversed one by one; who has them is shown.
 *   <li>{@code accreditation.R15} A provider sees and handles the own courses only; one of another is answered as one that
 *       does not exist.
 *   <li>{@code accreditation.R16} The calendar shows every edition of an accredited course that is not called off, and
 *       nothing else. As a file it has one entry for each edition, which keeps its id and counts its changes.
 *   <li>{@code accreditation.R19} The office keeps which institutes are licensed from when until when, and who acts for each.
 * </ul>
 */
package nl.mbtregister.accreditation;
