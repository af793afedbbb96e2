package nl.mbtregister.demo;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import nl.mbtregister.kernel.Period;
import org.jspecify.annotations.Nullable;

/** Rows in the text form of PostgreSQL's COPY. */
final class Lines {
    private static final String NULL = "\\N";
    private final StringBuilder text = new StringBuilder();
    private boolean first = true;

    Lines add(@Nullable String value) {
        separate();
        if (value == null) {
            text.append(NULL);
            return this;
        }
        for (int i = 0; i < value.length(); i++) {
            char sign = value.charAt(i);
            switch (sign) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(sign);
            }
        }
        return this;
    }

    Lines add(@Nullable Enum<?> value) {
        return add(value == null ? null : value.name());
    }

    Lines add(long value) {
        separate();
        text.append(value);
        return this;
    }

    Lines add(@Nullable Long value) {
        return value == null ? add((String) null) : add(value.longValue());
    }

    Lines add(boolean value) {
        separate();
        text.append(value ? 't' : 'f');
        return this;
    }

    Lines add(@Nullable LocalDate day) {
        separate();
        date(day);
        return this;
    }

    Lines add(Instant instant) {
        separate();
        text.append(instant);
        return this;
    }

    Lines add(Period days) {
        separate();
        text.append('[');
        date(days.from());
        text.append(',');
        if (days.end() != null) {
            date(days.end());
        }
        text.append(')');
        return this;
    }

    void end() {
        text.append('\n');
        first = true;
    }

    /** For whoever writes whole lines. */
    Appendable whole() {
        return text;
    }

    /** What was written so far; it starts anew after that. */
    InputStream taken() {
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        text.setLength(0);
        return new ByteArrayInputStream(bytes);
    }

    private void date(@Nullable LocalDate day) {
        if (day == null) {
            text.append(NULL);
        } else if (day.equals(LocalDate.MAX) || day.equals(LocalDate.MIN)) {
            text.append(day.equals(LocalDate.MAX) ? "infinity" : "-infinity");
        } else {
            text.append(day.getYear());
            twoDigits(day.getMonthValue());
            twoDigits(day.getDayOfMonth());
        }
    }

    private void twoDigits(int value) {
        text.append('-').append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
    }

    private void separate() {
        if (!first) {
            text.append('\t');
        }
        first = false;
    }
}
