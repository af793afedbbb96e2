/**
 * Certification: how a programme comes to be certified. It judges itself by the criteria, shows its proof, is visited, and a
 * body decides.
 *
 * <p>A round (domain 7.4; its terms are settings and proposals)
 *
 * <ul>
 *   <li>{@code certification.R1} Every step of a round stands in one table: from where, by whom, to where, on what condition.
 *       A step that is not in the table is not taken.
 * </ul>
 *
 * <p>The audit (domain 7.4)
 *
 * <ul>
 *   <li>{@code certification.R30} Only who is named for a round, or leads its institution, or decides on it once it was handed
 *       over, sees what the auditors do. A round of another is answered as one that does not exist.
 *   <li>{@code certification.R31} An auditor says whether anything ties them to the institution before the file opens.
 *   <li>{@code certification.R32} Who acts for the institution, works or worked there or in a team of its programmes, or says
 *       that there is a tie, neither is named nor opens the file: reckoned anew at every step, so also for who joins the
 *       institution during the round.
 *   <li>{@code certification.R33} Two different people look at a programme. The office names them, and others in their place.
 *   <li>{@code certification.R34} What people type has a greatest length, and is refused above it with that length.
 *   <li>{@code certification.R35} A score that differs from that of the programme, or says that not everything is met, has a
 *       note. The same score sent twice is saved once; of two people who score at the same time the second is shown both.
 *   <li>{@code certification.R36} A visit is on a day that is still to come. Files of patients are looked at in a sample of 1 to
 *       50, known by a counter only.
 *   <li>{@code certification.R37} Agenda and talks name functions, never people.
 *   <li>{@code certification.R38} A finding says what was found, at which criterion, by what evidence, whether it must be mended
 *       or may, how heavy it is, how likely and how wide, who mends it and by when.
 *   <li>{@code certification.R39} The programme checks the facts once; after that no finding is added.
 *   <li>{@code certification.R40} No report without a score, and its note where it needs one, at every criterion.
 *   <li>{@code certification.R41} Each comment of the programme is answered by itself.
 *   <li>{@code certification.R42} Nothing is handed over before the programme could check the facts; what it says nothing of in
 *       the term counts as right.
 *   <li>{@code certification.R43} Nothing is handed over while a comment waits for an answer.
 *   <li>{@code certification.R44} Who says that something is not right says what.
 *   <li>{@code certification.R45} A check is finished when something was said of every finding.
 *   <li>{@code certification.R51} The report is built from the data. What went out stays as it was, as a PDF that everybody can
 *       read, with its version and its SHA-256. The mean of other programmes stands in it from five others on.
 * </ul>
 *
 * <p>The decision (domain 7.5; a proposal, so data)
 *
 * <ul>
 *   <li>{@code certification.R46} The settings say who decides on programmes, and nobody else does.
 *   <li>{@code certification.R47} Who was an auditor in the round, or is tied to the institution, does not decide.
 *   <li>{@code certification.R48} The thresholds of the library say what the scores come down to. Departing from that takes a
 *       reason.
 *   <li>{@code certification.R49} A certificate on conditions names what is open and by when it is mended. The open points are
 *       looked at again once; what is still open then is no certificate.
 *   <li>{@code certification.R50} Two different people propose and decide. With the decision come the letter, what the public
 *       reads, and the recheck of what is open.
 *   <li>{@code certification.R52} A certificate expires by itself after its last day. Who leads the institution is reminded 12,
 *       6, 3 and 1 months before, unless a new round was filed.
 * </ul>
 */
package nl.mbtregister.certification;
