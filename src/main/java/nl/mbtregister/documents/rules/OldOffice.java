package nl.mbtregister.documents.rules;

/** Compound files of older office programs; newer ones wrap a document in one when it has a password. */
final class OldOffice {
    private static final String START = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
    private static final String LOCKED = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";

    private OldOffice() {}

    static boolean isLocked(Bytes file) {
        return file.startsWith(START) && file.find(LOCKED, 0) >= 0;
    }
}
