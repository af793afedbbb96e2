/**
 * Admission: how somebody comes to hold a title. What people handed in is gathered and judged, and every judgement is
 * explained row by row.
 *
 * <ul>
 *   <li>{@code admission.R1} A therapist sees at any time what counts for a title, what waits for somebody else, what does
 *       not count and why, and what is missing. The same judging serves the therapist, the committee and the decision.
 *   <li>{@code admission.R2} A meeting counts once the supervisor has signed it. Until then it is shown as waiting, with
 *       what it would add.
 *   <li>{@code admission.R3} What was judged is kept as it was judged: judging it again gives the same findings, byte for
 *       byte.
 *   <li>{@code admission.R4} Only a title that the rules in force know can be asked about and applied for.
 * </ul>
 *
 * <p>An application
 *
 * <ul>
 *   <li>{@code admission.R10} A person has at most one open application for a title and one for its renewal, from however
 *       many windows it is begun, and none for a title that is held other than for its renewal.
 *   <li>{@code admission.R11} Every step of an application stands in one table: from where, by whom, to where, on what
 *       condition (domain 4.2). A step that is not in the table is not taken.
 *   <li>{@code admission.R12} An application is filed once every task is done. Where the file falls short, the applicant may
 *       explain why instead, except of the supervisor’s declaration. Until then nothing about readiness is stored: it
 *       follows from the file.
 *   <li>{@code admission.R19} Who files declares that everything is true. The same form sent again, at once or later, files
 *       nothing twice and gets the same reference.
 *   <li>{@code admission.R13} At filing the applicant is promised a day: 13 weeks later (domain 4.3). While something is
 *       asked of the applicant the clock stands still, and the day moves by the days that it stood. From 10 weeks on a case
 *       is shown as soon due.
 *   <li>{@code admission.R14} Who asks for a supplement says what is asked, and who gives it says something. What does not
 *       come within 3 months closes the application without a decision.
 *   <li>{@code admission.R15} Before filing nobody but the applicant sees an application, and nobody else ever handles it
 *       as if it were theirs.
 *   <li>{@code admission.R26} What was filed, the edition of the rules by which it is judged, and what was decided are frozen
 *       and never changed; with a supplement the file is frozen once more beside it.
 *   <li>{@code admission.R29} What people type has a greatest length, and is refused above it with that length.
 * </ul>
 *
 * <p>Renewal (domain 3.3 and 3.4; all proposals, so figures of the edition or settings)
 *
 * <ul>
 *   <li>{@code admission.R40} A title that is held and has an end is renewed by an application of the same flow, before the
 *       same committee, on the requirements for renewal, over the registration period that ends. At filing that period is
 *       fixed.
 *   <li>{@code admission.R41} Renewal is expected from 12 months before the end, and can be filed from three years after the
 *       beginning. Before that day it is refused with the day.
 *   <li>{@code admission.R42} Renewal can be filed through the last day, until midnight in Amsterdam. After that it is
 *       refused, and the refusal says what can be done now.
 *   <li>{@code admission.R43} A renewal that is pending is not filed again.
 *   <li>{@code admission.R44} With the filing of a renewal the register enters it, and the title stays until the decision.
 *       Approval gives a new period that starts at the old end, however early it was filed or late it was decided; rejection,
 *       withdrawal and closing give the title its own last day back.
 *   <li>{@code admission.R45} Renewing the title of supervisor renews the specialist titles with it, in one transaction,
 *       where the edition says so; but not one whose own renewal is pending.
 *   <li>{@code admission.R46} Filing does not wait for checks: what nobody has checked counts for renewal until somebody
 *       says otherwise.
 *   <li>{@code admission.R47} Nothing is asked again that the register knows: the applicant confirms that data and work are
 *       right, and looks at the findings.
 *   <li>{@code admission.R48} With the decision the credits that counted are noted as used for the title (ledger.R8).
 *   <li>{@code admission.R49} Who held the title before comes back within 12 months on a file of repair, which is judged as
 *       a renewal with what was made up until today; later on everything that is asked of a newcomer.
 * </ul>
 *
 * <p>The committee
 *
 * <ul>
 *   <li>{@code admission.R16} A member says whether anything ties them to the applicant before the file opens.
 *   <li>{@code admission.R17} A member with a tie neither opens the file nor votes: who says so, who applies, who supervised
 *       the applicant or was asked for the declaration, and who works or worked at the same institution.
 *   <li>{@code admission.R18} Every opening of an application or a document is written down, and the applicant sees in which
 *       role and when.
 *   <li>{@code admission.R20} Nobody sees another’s vote before casting their own.
 *   <li>{@code admission.R21} Two different members decide when they agree; who voted does not vote or mark again.
 *   <li>{@code admission.R22} When two members differ the chair decides as the third; when the chair was one of the two, any
 *       third member.
 *   <li>{@code admission.R23} Who votes has marked every criterion that is not merely advised, and left no question open.
 *   <li>{@code admission.R24} A failed criterion is marked with its reason. Who votes has given one, too, for each mark that
 *       departs from what the rules find.
 *   <li>{@code admission.R25} A rejection names at least one failed criterion; an approval has none.
 *   <li>{@code admission.R27} There is one decision. Who comes second is told who decided and when.
 *   <li>{@code admission.R28} With the decision come its letter and, when it is an approval, the entry in the register, in
 *       one transaction: all of it or none.
 * </ul>
 */
package nl.mbtregister.admission;
