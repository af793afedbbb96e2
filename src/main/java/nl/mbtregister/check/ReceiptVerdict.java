package nl.mbtregister.check;

/** What was shown. */
public enum ReceiptVerdict {
    /** The receipt by itself. It says nothing of a file that was not shown with it. */
    RECEIPT("GOOD"),
    /** The result that it belongs to. */
    SAME("GOOD"),
    /** Another one: something in the file was changed. */
    CHANGED("REMOVED");

    private final String look;

    ReceiptVerdict(String look) {
        this.look = look;
    }

    /** How it looks on a page. */
    public String look() {
        return look;
    }
}
