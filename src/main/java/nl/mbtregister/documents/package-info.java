/**
 * Documents: the papers by which people show what they did. They are kept sealed, apart from the database, and only their
 * owner and who judges a case may open them.
 *
 * <p>Goals: a person hands in a document ({@link nl.mbtregister.documents.StoringDocument}), sees the own ones
 * ({@link nl.mbtregister.documents.ReadingDocuments}), takes one back ({@link nl.mbtregister.documents.RemovingDocument});
 * the person, or somebody who judges the case, opens one ({@link nl.mbtregister.documents.OpeningDocument}); the register
 * clears away files that belong to nothing ({@link nl.mbtregister.documents.SweepingDocuments}).
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>{@code documents.R1} A document is a PDF, a JPEG, PNG or HEIC picture, or a Word document (DOCX). Which of them it is,
 *       its content tells; its name and what a browser says of it prove nothing.
 *   <li>{@code documents.R2} An empty file is refused.
 *   <li>{@code documents.R3} A file of more than 20 MB is refused.
 *   <li>{@code documents.R4} A file that needs a password is refused.
 *   <li>{@code documents.R5} Moving pictures and sound are refused, also inside a document.
 *   <li>{@code documents.R6} What unpacks to more than 100 MB, to more than 2,000 parts or to more than 200 million pixels, or
 *       whose parts overlap, is refused before it is unpacked further.
 *   <li>{@code documents.R7} What can act or hides other files is refused: programs in a PDF, macros, embedded files.
 *   <li>{@code documents.R8} A damaged or incomplete file is refused.
 *   <li>{@code documents.R9} The person says of each document that no details of patients are in it.
 *   <li>{@code documents.R10} The name of a document is the last part of what was given, without signs that cannot be seen, at
 *       most 200 characters long.
 *   <li>{@code documents.R11} Of a picture nothing is kept that tells where, when or with what it was taken.
 *   <li>{@code documents.R12} A person may take back a document as long as nothing refers to it.
 *   <li>{@code documents.R13} A document is opened by its owner, and for a case by the office and the committee, each time with
 *       an entry in the journal; by nobody else. Somebody else's document is answered as one that does not exist.
 *   <li>{@code documents.R15} A document may belong to an institution in place of a person. Then whoever acts for the
 *       institution hands it in and opens it, and no person is its owner.
 *   <li>{@code documents.R14} A document is on the disk, sealed, before it is in the books. What is on the disk and not in the
 *       books is cleared away within two days.
 * </ul>
 */
package nl.mbtregister.documents;
