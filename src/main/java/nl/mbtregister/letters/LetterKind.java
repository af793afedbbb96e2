package nl.mbtregister.letters;

/** The letters there are; the words of each are a file in {@code resources/letters}. */
public enum LetterKind {
    /** An entry about this person came into the register. */
    ENTRY_PUBLISHED("entry-published"),
    /** An entry about this person was wrong and has been put right. */
    ENTRY_CORRECTED("entry-corrected"),
    /** A suspension or condition has ended. */
    MEASURE_ENDED("measure-ended");

    private final String file;

    LetterKind(String file) {
        this.file = file;
    }

    String file() {
        return "letters/" + file + ".json";
    }
}
