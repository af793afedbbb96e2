package nl.mbtregister.platform.web;

import java.util.Locale;

/** How a tag looks: its colours (a class in the style sheet) and its icon. The word beside it carries the meaning. */
public enum Look {
    GOOD("M5 8.2l2.1 2.1L11 6.2M14.6 8A6.6 6.6 0 1 1 1.4 8a6.6 6.6 0 0 1 13.2 0"),
    WAITING("M8 4.4V8l2.4 1.6M14.6 8A6.6 6.6 0 1 1 1.4 8a6.6 6.6 0 0 1 13.2 0"),
    SOON(
            "M4 1.6h8M4 14.4h8M4.8 1.6c0 3.6 3.2 4.4 3.2 6.4s-3.2 2.8-3.2 6.4M11.2 1.6c0 3.6-3.2 4.4-3.2 6.4s3.2 2.8 3.2 6.4"),
    PAST("M5 8h6M14.6 8A6.6 6.6 0 1 1 1.4 8a6.6 6.6 0 0 1 13.2 0"),
    CONDITION("M8 6.2v3.2M8 11.9v.1M8 1.8L15 14H1z"),
    STOPPED("M3.4 12.6l9.2-9.2M14.6 8A6.6 6.6 0 1 1 1.4 8a6.6 6.6 0 0 1 13.2 0"),
    REMOVED("M3.4 3.4l9.2 9.2M12.6 3.4l-9.2 9.2"),
    SEAL("M8 1.4a4.6 4.6 0 1 1 0 9.2 4.6 4.6 0 0 1 0-9.2M5.4 9.8L4.4 15 8 13l3.6 2-1-5.2M6.3 6.1l1.3 1.3 2.3-2.6");

    private final String drawing;

    Look(String drawing) {
        this.drawing = drawing;
    }

    /** Path of an icon of 16 by 16, drawn as lines: {@code #{m:drawing(look)}}. */
    public static String drawing(Object look) {
        return of(look).drawing;
    }

    /** Class in the style sheet: {@code #{m:style(look)}}. */
    public static String style(Object look) {
        return of(look).name().toLowerCase(Locale.ROOT);
    }

    /** A look by itself, by its name, or by the name of a public status. */
    static Look of(Object look) {
        return switch (look.toString()) {
            case "ACTIVE" -> GOOD;
            case "ACTIVE_RENEWAL" -> WAITING;
            case "EXPIRING" -> SOON;
            case "ENDED" -> PAST;
            case "ACTIVE_COND" -> CONDITION;
            case "SUSPENDED" -> STOPPED;
            case "PROGRAMME" -> SEAL;
            default -> valueOf(look.toString());
        };
    }
}
