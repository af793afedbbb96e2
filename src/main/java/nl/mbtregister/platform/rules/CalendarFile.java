package nl.mbtregister.platform.rules;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file for calendars (RFC 5545), published to be read: one event for each entry, whose id never changes and whose sequence
 * goes up with each change.
 *
 * @param name of the calendar
 */
public record CalendarFile(String name, List<Event> events) {
    /** As which it is served; the method stands in the file too. */
    public static final String TYPE = "text/calendar;charset=UTF-8;method=PUBLISH";

    private static final int LONGEST = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /**
     * @param id for ever, and of no other event anywhere
     * @param sequence 0 at first
     * @param address page about it; empty for none
     * @param alarmDays days before it on which a calendar reminds; null when it does not
     */
    public record Event(
            String id,
            int sequence,
            Instant changed,
            Span span,
            String title,
            String place,
            String text,
            String address,
            @Nullable Integer alarmDays) {}

    /** When it is. */
    public sealed interface Span {
        /** Whole days, the last one included. */
        record Days(LocalDate first, LocalDate last) implements Span {}

        /** From one instant to another. */
        record Times(Instant from, Instant to) implements Span {}
    }

    public CalendarFile {
        events = List.copyOf(events);
    }

    /** The file, each line ended as the standard asks and none longer than 75 bytes. */
    public String written() {
        StringBuilder file = new StringBuilder();
        line(file, "BEGIN:VCALENDAR");
        line(file, "VERSION:2.0");
        line(file, "PRODID:-//Register MBT//Register MBT//NL");
        line(file, "CALSCALE:GREGORIAN");
        line(file, "METHOD:PUBLISH");
        line(file, "X-WR-CALNAME:" + escaped(name));
        events.forEach(event -> event(file, event));
        line(file, "END:VCALENDAR");
        return file.toString();
    }

    private static void event(StringBuilder file, Event event) {
        line(file, "BEGIN:VEVENT");
        line(file, "UID:" + event.id());
        line(file, "SEQUENCE:" + event.sequence());
        line(file, "DTSTAMP:" + MOMENT.format(event.changed()));
        line(file, "LAST-MODIFIED:" + MOMENT.format(event.changed()));
        switch (event.span()) {
            case Span.Days(LocalDate first, LocalDate last) -> {
                line(file, "DTSTART;VALUE=DATE:" + DAY.format(first));
                line(file, "DTEND;VALUE=DATE:" + DAY.format(last.plusDays(1)));
                line(file, "TRANSP:TRANSPARENT");
            }
            case Span.Times(Instant from, Instant to) -> {
                line(file, "DTSTART:" + MOMENT.format(from));
                line(file, "DTEND:" + MOMENT.format(to));
            }
        }
        line(file, "SUMMARY:" + escaped(event.title()));
        ifAny(file, "LOCATION:", escaped(event.place()));
        ifAny(file, "DESCRIPTION:", escaped(event.text()));
        ifAny(file, "URL:", event.address());
        if (event.alarmDays() != null) {
            line(file, "BEGIN:VALARM");
            line(file, "ACTION:DISPLAY");
            line(file, "DESCRIPTION:" + escaped(event.title()));
            line(file, "TRIGGER:-P" + event.alarmDays() + "D");
            line(file, "END:VALARM");
        }
        line(file, "END:VEVENT");
    }

    private static void ifAny(StringBuilder file, String name, String value) {
        if (!value.isEmpty()) {
            line(file, name + value);
        }
    }

    /** Without signs that a calendar cannot show. */
    private static String escaped(String text) {
        return text.replace("\r", "")
                .replaceAll("[\\p{Cntrl}&&[^\n]]", "")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Broken between signs; what goes on begins with a blank. */
    private static void line(StringBuilder file, String line) {
        int length = 0;
        for (int i = 0; i < line.length(); ) {
            String sign = Character.toString(line.codePointAt(i));
            int bytes = sign.getBytes(StandardCharsets.UTF_8).length;
            if (length + bytes > LONGEST) {
                file.append("\r\n ");
                length = 1;
            }
            file.append(sign);
            length += bytes;
            i += sign.length();
        }
        file.append("\r\n");
    }
}
