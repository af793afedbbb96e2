package nl.mbtregister.documents.rules;

import nl.mbtregister.kernel.Refusal;

/**
 * A file that may be kept.
 *
 * @param content what is kept: the file as handed in, of a picture without what tells where it was taken
 */
@SuppressWarnings("ArrayRecordComponent") // held for the time of one upload, never compared
public record Upload(DocumentKind kind, byte[] content) {
    /** 20 MB. */
    public static final int LARGEST = 20 * 1024 * 1024;

    /**
     * Tells by what the file holds whether it may be kept, and as what.
     *
     * @throws Refusal documents.R1 for any other kind, R2 empty, R3 too large, R4 locked, R5 moving pictures or sound, R6
     *     unpacks to too much, R7 holds something that acts, R8 damaged
     */
    public static Upload of(byte[] handedIn) {
        if (handedIn.length == 0) {
            throw new Refusal("documents.R2");
        }
        if (handedIn.length > LARGEST) {
            throw new Refusal("documents.R3");
        }
        Bytes file = new Bytes(handedIn);
        if (Media.movesOrSounds(file)) {
            throw new Refusal("documents.R5");
        }
        if (file.startsWith("%PDF-")) {
            Pdf.check(file);
            return new Upload(DocumentKind.PDF, handedIn);
        }
        if (file.startsWith(Jpeg.START)) {
            return new Upload(DocumentKind.JPEG, Jpeg.withoutPlace(file));
        }
        if (file.startsWith(Png.START)) {
            return new Upload(DocumentKind.PNG, Png.withoutPlace(file));
        }
        if (Heif.is(file)) {
            return new Upload(DocumentKind.HEIC, Heif.withoutPlace(file));
        }
        if (file.startsWith(Zip.START)) {
            Docx.check(file);
            return new Upload(DocumentKind.DOCX, handedIn);
        }
        if (OldOffice.isLocked(file)) {
            throw new Refusal("documents.R4");
        }
        throw new Refusal("documents.R1");
    }
}
