package nl.mbtregister.fhir.rules;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mbtregister.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A question what changed.
 *
 * @param from first moment that is asked about
 * @param mark where the page before ended; null for the first page
 */
public record Since(Instant from, @Nullable Mark mark, int count) {
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");
    private static final Pattern MARK = Pattern.compile("([0-9]{1,17})~([0-9]{1,17})~(.*)");

    private static final Set<String> KNOWN = Set.of("_since", Asked.COUNT, Asked.AFTER, "_format", "_pretty");

    /**
     * Where a page ended; all pages of one answer tell of the same time.
     *
     * @param until first moment that is not told about
     * @param at of the last line, and its {@code id}; the newest comes first
     */
    public record Mark(Instant until, Instant at, String id) {

        /** As it stands in an address. */
        public String written() {
            return micros(until) + "~" + micros(at) + "~" + id;
        }

        static Mark read(String written) {
            Matcher parts = MARK.matcher(written);
            if (!parts.matches()) {
                throw new Refusal("fhir.R4", Asked.AFTER);
            }
            return new Mark(
                    instant(Long.parseLong(parts.group(1))), instant(Long.parseLong(parts.group(2))), parts.group(3));
        }

        private static long micros(Instant at) {
            return ChronoUnit.MICROS.between(Instant.EPOCH, at);
        }

        private static Instant instant(long micros) {
            return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
        }
    }

    /** @throws Refusal fhir.R4 with the name of the parameter */
    public static Since read(Map<String, List<String>> sent) {
        sent.forEach((name, all) -> {
            if (!KNOWN.contains(name) || all.size() != 1) {
                throw new Refusal("fhir.R4", name);
            }
        });
        return new Since(
                sent.containsKey("_since") ? instant(sent.get("_since").getFirst()) : Instant.EPOCH,
                sent.containsKey(Asked.AFTER) ? Mark.read(sent.get(Asked.AFTER).getFirst()) : null,
                Asked.count(sent));
    }

    private static Instant instant(String sent) {
        try {
            // a plus sign that was not encoded arrives as a blank
            Instant instant = OffsetDateTime.parse(sent.replace(' ', '+')).toInstant();
            if (instant.isBefore(Instant.EPOCH) || instant.isAfter(LATEST)) {
                throw new Refusal("fhir.R4", "_since");
            }
            return instant;
        } catch (DateTimeParseException e) {
            throw new Refusal("fhir.R4", "_since");
        }
    }
}
