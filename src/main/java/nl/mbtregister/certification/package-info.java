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
 */
package nl.mbtregister.certification;
