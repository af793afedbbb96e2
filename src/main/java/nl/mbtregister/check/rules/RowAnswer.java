package nl.mbtregister.check.rules;

/** What a row of a list is answered with. */
public enum RowAnswer {
    REGISTERED("GOOD"),
    /** Found, with something that the institution should look at. */
    ATTENTION("CONDITION"),
    /** There is a name only: a person says who it is. */
    CHOOSE("WAITING"),
    NOT_FOUND("PAST"),
    /** The row has to be mended first. */
    UNREADABLE("SOON");

    private final String look;

    RowAnswer(String look) {
        this.look = look;
    }

    /** How it looks on a page. */
    public String look() {
        return look;
    }
}
