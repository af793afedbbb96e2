package nl.mbtregister.documents.rules;

/** The kinds of file that the register keeps. */
public enum DocumentKind {
    PDF("application/pdf", true),
    JPEG("image/jpeg", true),
    PNG("image/png", true),
    /** What telephones of one brand make; most browsers cannot show it. */
    HEIC("image/heic", false),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false);

    private final String mediaType;
    private final boolean shown;

    DocumentKind(String mediaType, boolean shown) {
        this.mediaType = mediaType;
        this.shown = shown;
    }

    /** As browsers know it. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether every browser can show it in the page; the others are saved. */
    public boolean isShown() {
        return shown;
    }
}
