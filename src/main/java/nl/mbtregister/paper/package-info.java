/**
 * Papers: what the register gives somebody to keep or to hand on, as a PDF that machines and screen readers can read, that
 * looks the same in fifty years, and that shows whether it was changed.
 *
 * <p>Goals: a feature says what stands on a paper ({@link nl.mbtregister.paper.Sheet}), has it made and sealed
 * ({@link nl.mbtregister.paper.PrintingPaper}), and has a file checked that claims to be one of ours
 * ({@link nl.mbtregister.paper.CheckingSeal}).
 *
 * <p>How to use it:
 *
 * <pre>{@code
 * Sheet sheet = Sheet.of(language, t.get("..title"), t.get("..description"))
 *         .name("J. van der Poel")
 *         .facts(List.of(new Fact(t.get("..number"), number), new Fact(t.get("..day"), t.show(day))))
 *         .table(t.get("..caption"), List.of(heads), List.of(rows))
 *         .code(address, t.get("..scan"), t.get("..check"), t.get("..counts"));
 * byte[] plain = printing.print(sheet);
 * SealedPaper sealed = printing.printSealed(sheet);
 * }</pre>
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>{@code paper.R1} Every paper is PDF/A-3a, so that it can be kept, and PDF/UA-1, so that everybody can read it: with
 *       its fonts, its language, a title, a structure and words for every picture; also after it was sealed.
 *   <li>{@code paper.R2} What people wrote stands on a paper as they wrote it and is never taken for a part of its make-up.
 *       A sign that no font of ours has is shown as a box.
 *   <li>{@code paper.R3} A seal is a PAdES signature over every byte of the paper, made with the key of the register. A
 *       changed byte, or anything written behind it, shows.
 *   <li>{@code paper.R4} The key is a setting. Without one nothing is sealed and the act is refused.
 *   <li>{@code paper.R5} Every key that ever sealed something is remembered by its certificate, so that papers sealed with
 *       an earlier key are still known as ours after a new one has come.
 *   <li>{@code paper.R6} Of a file that somebody shows us we say one of three things: ours and unaltered, ours but altered,
 *       or not ours. What cannot be read is not ours. Nothing of the file is kept.
 * </ul>
 */
package nl.mbtregister.paper;
