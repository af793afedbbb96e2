package nl.mbtregister.platform;

import org.jspecify.annotations.Nullable;

/** Lines for PostgreSQL's COPY in text form. */
public final class CopyText {
    private CopyText() {}

    /** A field, with what ends it; null is no value. */
    public static StringBuilder field(StringBuilder lines, @Nullable String text, char end) {
        if (text == null) {
            return lines.append("\\N").append(end);
        }
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            switch (sign) {
                case '\t' -> lines.append("\\t");
                case '\n' -> lines.append("\\n");
                case '\r' -> lines.append("\\r");
                case '\\' -> lines.append("\\\\");
                case '\0' -> {
                    // the database knows no such sign
                }
                default -> lines.append(sign);
            }
        }
        return lines.append(end);
    }
}
