package nl.mbtregister.documents.rules;

/** The name of a file as its owner calls it: for people to recognise, and never a path. */
public final class FileName {
    public static final int LONGEST = 200;
    private static final String NAMELESS = "document";
    private static final int LONGEST_ENDING = 10;

    private FileName() {}

    /**
     * The last part of a path, without signs that cannot be seen or that mean something to a file system; shortened to
     * {@value #LONGEST} characters with its ending kept. Never empty.
     */
    public static String clean(String typed) {
        String last = typed.substring(Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\uFFFD:*?\"<>|]", "")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        return plain.isEmpty() ? NAMELESS : shortened(plain);
    }

    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
        int kept = LONGEST - ending.codePointCount(0, ending.length());
        return name.substring(0, name.offsetByCodePoints(0, kept)) + ending;
    }
}
