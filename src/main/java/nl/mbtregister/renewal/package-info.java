/**
 * Renewal: how somebody keeps a registration, gets more time for it, gives it up, and what happens at its end. The
 * application for renewal itself is one of {@code admission}. All numbers are proposals (domain 3.3 and 3.4): figures of the
 * edition, or settings.
 *
 * <p>Goals: a therapist sees for each title when renewal can be filed and what it needs, tries what a planned course would
 * change, asks for more time, confirms data, or gives a title up; the office and the committee decide about more time.
 *
 * <ul>
 *   <li>{@code renewal.R1} A therapist sees for each requirement of renewal what counts, what counts and waits to be checked,
 *       what does not count and by which rule, which activity reached a maximum, and what is missing.
 *   <li>{@code renewal.R2} The last day is shown as a date and as what is left in months and days, with the clock that decides.
 *   <li>{@code renewal.R3} A planned course is judged as if it were followed, and is stored nowhere.
 *   <li>{@code renewal.R4} More time is asked for a title that is held and has an end, through its last day; not while its
 *       renewal is pending or it is under repair already.
 *   <li>{@code renewal.R5} Whoever asks says what they are going to do and when. Postponement has a ground from a short list;
 *       nothing medical is asked or kept.
 *   <li>{@code renewal.R6} A postponement lasts at most 6 months, all of a period together at most 12; a plan of repair 6.
 *   <li>{@code renewal.R7} There is one open request for a title at a time.
 *   <li>{@code renewal.R8} The office or the committee decides about postponement, the committee alone about a plan of
 *       repair; once, while the title is held, with an entry in the register and a letter in the same transaction. A specialist
 *       title that a supervisor’s title rests on gets the same time where it would end before.
 *   <li>{@code renewal.R9} A refusal has a reason.
 *   <li>{@code renewal.R10} A title is given up on any day, with effect from that day, after a question whether that is meant;
 *       who has a renewal pending withdraws that first.
 *   <li>{@code renewal.R11} The office enters a death once, with its day, of somebody who is in the register.
 *   <li>{@code renewal.R12} Who holds the basic title, which has no end, confirms once a year that the data are right.
 * </ul>
 */
package nl.mbtregister.renewal;
