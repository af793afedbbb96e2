/**
 * Certification: how a programme comes to be certified. It judges itself by the criteria, shows its proof, is visited, and a
 * body decides.
 *
 * <p>Goals: a lead begins a round ({@link nl.mbtregister.certification.StartingRound}), divides the work
 * ({@link nl.mbtregister.certification.AssigningDomains}) and files ({@link nl.mbtregister.certification.FilingRound}) or
 * withdraws it ({@link nl.mbtregister.certification.WithdrawingRound}); who acts for the institution reads
 * ({@link nl.mbtregister.certification.OpeningRound}) and answers ({@link nl.mbtregister.certification.AnsweringCriteria}), keeps
 * its evidence ({@link nl.mbtregister.certification.KeepingEvidence}, {@link nl.mbtregister.certification.ReadingEvidence}) and
 * looks back ({@link nl.mbtregister.certification.ComparingRounds}); when criteria change in between, the lead chooses
 * ({@link nl.mbtregister.certification.ChangingLibrary}).
 *
 * <p>A round (domain 7.4; its terms are settings and proposals)
 *
 * <ul>
 *   <li>{@code certification.R1} Every step of a round stands in one table: from where, by whom, to where, on what condition.
 *       A step that is not in the table is not taken.
 *   <li>{@code certification.R2} A programme has at most one open round, however many windows it is begun from. What is
 *       certified, chosen from what the programme offers, and the version of the criteria are fixed when it begins.
 *   <li>{@code certification.R3} Only who acts for the institution reaches its rounds and evidence before filing. A lead sees and
 *       writes everything; a contributor only the domains that were given to them. What is not theirs is answered as if it did
 *       not exist.
 * </ul>
 *
 * <p>Self-evaluation (ux J11)
 *
 * <ul>
 *   <li>{@code certification.R4} A criterion is answered with a score, or does not apply; then a reason is given.
 *   <li>{@code certification.R5} What people type has a greatest length, and is refused above it with that length.
 *   <li>{@code certification.R6} Nobody changes what was filed, and a contributor nothing that was handed back to the lead.
 *   <li>{@code certification.R7} The lead gives domains to contributors, each with a last day. They hand a domain back; the lead
 *       asks for changes, closes it, or takes it away, and what was written stays.
 *   <li>{@code certification.R14} When two save one criterion at once, both texts are kept and shown side by side until a person
 *       makes one answer of them.
 *   <li>{@code certification.R18} Two numbers tell how far it is: what was looked at, and what meets. What was only taken over
 *       from elsewhere is neither.
 * </ul>
 *
 * <p>Evidence
 *
 * <ul>
 *   <li>{@code certification.R8} A piece of evidence belongs to an institution and has a title. It serves any criterion of any of
 *       its programmes in any round, and a new version counts everywhere at once.
 *   <li>{@code certification.R9} It has a day of its own, today or earlier, apart from the day on which it was handed in. After
 *       the last day for which it holds, if it has one, it proves nothing anywhere.
 *   <li>{@code certification.R10} Its name and words, as far as a program can read them, are looked through for a citizen service
 *       number and for a day of birth beside a name. What is found is said, and kept only when somebody says that it is no
 *       patient’s.
 *   <li>{@code certification.R11} Somebody else than who handed in a version looks it over; a new version waits for that again.
 * </ul>
 *
 * <p>Filing
 *
 * <ul>
 *   <li>{@code certification.R12} A self-evaluation is not filed while a core criterion has no score of this round, or two texts
 *       are not joined. Other gaps, and evidence that has expired, are named and do not stand in the way.
 *   <li>{@code certification.R13} The lead declares that the answers are true. The same form sent again files nothing twice. From
 *       then on answers and evidence are frozen, and the leads are told the reference and the terms.
 *   <li>{@code certification.R61} After a decision without a certificate a new self-evaluation is filed from the day on that the
 *       decision names (domain 7.5, six months).
 *   <li>{@code certification.R15} Who is certified anew sees each score beside the one of the round before. Answers may be taken
 *       over as a beginning, and count as still to be looked at.
 * </ul>
 *
 * <p>Criteria that change
 *
 * <ul>
 *   <li>{@code certification.R16} When a newer version of the criteria comes into force during a round, the lead chooses: keep the
 *       old one, let answers follow their codes, or say where each answer goes. What a changed criterion takes over counts as
 *       still to be looked at. All answers as they were stay to be read.
 *   <li>{@code certification.R17} Before that, texts that stand side by side are joined.
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
 *   <li>{@code certification.R55} An auditor opens the evidence of the round, and no other, in the version that was filed, and with what was
 *       improved since the round before, as it was then. Each opening is in the journal.
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
 *   <li>{@code certification.R53} Between two rounds a certificate is suspended, holds again as before, or is withdrawn, also when
 *       the institution asks for that: with a reason, and as far as it fits how the certificate stands. One that was withdrawn
 *       does not come back.
 *   <li>{@code certification.R54} Two different people of the body that decides propose and decide that, and who is tied to the
 *       institution does neither. The institution gets a letter with the reason and with what it can do against it; from that
 *       day on the public reads the status.
 * </ul>
 *
 * <p>What is to be improved (ux 5.3)
 *
 * <ul>
 *   <li>{@code certification.R56} Once a round was decided, whoever acts for the institution sees what is to be improved: what the
 *       auditors found, apart from good practice, and what the decision left open.
 *   <li>{@code certification.R57} The lead says of each who of those who act for the institution mends it, how, and by which day,
 *       today or later.
 *   <li>{@code certification.R58} The lead, or who mends it, shows it with evidence of the institution.
 *   <li>{@code certification.R59} Somebody else than who mends it closes it, when there is evidence that holds. What was closed
 *       stays as it is, with the evidence of that day.
 *   <li>{@code certification.R60} What is not closed on the last day of its plan, or without a plan of what the auditors asked, is
 *       overdue: the institution and the office see that. Who looks at the next round sees how all of it went.
 * </ul>
 */
package nl.mbtregister.certification;
