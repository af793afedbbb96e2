package nl.mbtregister.letters;

/** The letters there are; the words of each are a file in {@code resources/letters}. */
public enum LetterKind {
    /** An entry about this person came into the register. */
    ENTRY_PUBLISHED("entry-published"),
    /** An entry about this person was wrong and has been put right. */
    ENTRY_CORRECTED("entry-corrected"),
    /** A suspension or condition has ended. */
    MEASURE_ENDED("measure-ended"),
    /** An application was filed. */
    APPLICATION_FILED("application-filed"),
    /** The office found an application complete; the committee is at it. */
    APPLICATION_IN_REVIEW("application-in-review"),
    /** Something is asked of an applicant; the clock stands still. */
    SUPPLEMENT_ASKED("supplement-asked"),
    /** What was asked came in. */
    SUPPLEMENT_RECEIVED("supplement-received"),
    APPLICATION_APPROVED("application-approved"),
    APPLICATION_REJECTED("application-rejected"),
    APPLICATION_WITHDRAWN("application-withdrawn"),
    /** What was asked did not come in time. */
    APPLICATION_CLOSED("application-closed");

    private final String file;

    LetterKind(String file) {
        this.file = file;
    }

    String file() {
        return "letters/" + file + ".json";
    }
}
