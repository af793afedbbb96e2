package nl.mbtregister.accreditation.rules;

import nl.mbtregister.rulebook.rules.accreditation.Part;

/** The forms that a part of a programme has, as people choose them. */
public enum PartKind {
    DAY('D', true),
    HALF_DAY('H', true),
    LECTURE('L', false),
    ONLINE('O', false),
    ASSIGNMENT('A', false),
    LITERATURE('P', false);

    private final char sign;
    private final boolean timed;

    PartKind(char sign, boolean timed) {
        this.sign = sign;
        this.timed = timed;
    }

    char sign() {
        return sign;
    }

    /** Whether it goes from one time to another; otherwise it has minutes, or pages. */
    public boolean isTimed() {
        return timed;
    }

    public static PartKind of(Part part) {
        return switch (part) {
            case Part.Day day -> DAY;
            case Part.HalfDay half -> HALF_DAY;
            case Part.Lecture lecture -> LECTURE;
            case Part.Online online -> ONLINE;
            case Part.Assignment assignment -> ASSIGNMENT;
            case Part.Literature literature -> LITERATURE;
        };
    }
}
