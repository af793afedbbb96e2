/**
 * Samples: of some who renewed a title the office asks proof of what they declared (domain.md 3.4: the committee may sample
 * declared hours). Share, strata and term are proposals, and settings.
 *
 * <p>Goals: the office looks at a sample and draws it ({@link nl.mbtregister.sample.DrawingSample}), sees what was drawn and
 * what waits ({@link nl.mbtregister.sample.ShowingSamples}), and decides about the proof of each
 * ({@link nl.mbtregister.sample.DecidingProof}); a therapist sends the proof ({@link nl.mbtregister.sample.SendingProof}).
 *
 * <ul>
 *   <li>{@code sample.R1} A sample is drawn from everybody of whom a renewal came into the register within some days that are
 *       over. Each person is in it once, in the first group of titles (a stratum) of which one was renewed.
 *   <li>{@code sample.R2} Of each stratum a share is drawn, rounded up, and at least so many as the settings say, where there
 *       are so many.
 *   <li>{@code sample.R3} Who is drawn follows from the seed: the same days, share and seed give the same people, whoever
 *       draws and in whatever order people come. Who could be drawn, and in which place the seed puts them, stays with it.
 *   <li>{@code sample.R4} The office sees the numbers and the names before it draws, and nothing happens by looking. The same
 *       sample is drawn once.
 *   <li>{@code sample.R5} Who is drawn is asked by letter for proof within some weeks (a setting); for one renewal once, however
 *       often it is drawn. Nobody who died is asked.
 *   <li>{@code sample.R6} Proof is one or more of the person’s own documents. More can be sent until the office has decided.
 *   <li>{@code sample.R7} The office decides once, with a reason that the person reads in a letter: fulfilled, or not; without
 *       proof only when the term is over.
 *   <li>{@code sample.R8} No outcome changes the register by itself.
 *   <li>{@code sample.R9} The office opens the documents that were sent, each time with a line in the journal; a therapist sees
 *       the own requests alone.
 * </ul>
 */
package nl.mbtregister.sample;
