package nl.mbtregister.documents.rules;

/** The names in a PDF, one after the other: {@code /Encrypt}, also where it is written {@code /#45ncrypt}. */
final class Names {
    private static final String DELIMITERS = "\0\t\n\f\r ()<>[]{}/%";
    private static final int LONGEST = 40;

    private final Bytes file;
    private final int end;
    private int place;
    private String name = "";

    Names(Bytes file, int from, int end) {
        this.file = file;
        this.end = end;
        place = from;
    }

    /** The name found last. */
    String name() {
        return name;
    }

    /** Behind the next name, or -1 when there is no further one. What is longer than any name of interest is cut. */
    int next() {
        while (place < end && file.at(place) != '/') {
            place++;
        }
        if (place >= end) {
            return -1;
        }
        place++;
        StringBuilder read = new StringBuilder(16);
        while (place < end && read.length() < LONGEST && DELIMITERS.indexOf(file.at(place)) < 0) {
            int escaped = file.at(place) == '#' ? hex(place + 1) : -1;
            read.append((char) (escaped < 0 ? file.at(place) : escaped));
            place += escaped < 0 ? 1 : 3;
        }
        name = read.toString();
        return place;
    }

    private int hex(int from) {
        int high = Character.digit(Math.max(0, file.at(from)), 16);
        int low = Character.digit(Math.max(0, file.at(from + 1)), 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }
}
