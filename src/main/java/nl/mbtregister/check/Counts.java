package nl.mbtregister.check;

import nl.mbtregister.check.rules.RowAnswer;

/**
 * The rows of a list by what they were answered with.
 *
 * @param doubled those of all of them that are about somebody who stands higher in the list
 */
public record Counts(int registered, int attention, int choose, int notFound, int unreadable, int doubled) {
    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    public int all() {
        return registered + attention + choose + notFound + unreadable;
    }

    public int of(RowAnswer answer) {
        return switch (answer) {
            case REGISTERED -> registered;
            case ATTENTION -> attention;
            case CHOOSE -> choose;
            case NOT_FOUND -> notFound;
            case UNREADABLE -> unreadable;
        };
    }

    Counts and(RowAnswer answer, int rows, int twice) {
        return new Counts(
                registered + (answer == RowAnswer.REGISTERED ? rows : 0),
                attention + (answer == RowAnswer.ATTENTION ? rows : 0),
                choose + (answer == RowAnswer.CHOOSE ? rows : 0),
                notFound + (answer == RowAnswer.NOT_FOUND ? rows : 0),
                unreadable + (answer == RowAnswer.UNREADABLE ? rows : 0),
                doubled + twice);
    }
}
