package nl.mbtregister.platform.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A place in a list, as it is given to machines: signs without a meaning for them. It holds what the list is sorted by, so
 * that reading on neither repeats nor leaves out anything that was there the whole time.
 *
 * @param list which one; a cursor of another list is none
 * @param place what the last one that was read is sorted by
 */
public record Cursor(String list, List<String> place) {
    private static final String BETWEEN = "\u0000";
    private static final int LONGEST = 1_000;

    public Cursor {
        place = List.copyOf(place);
    }

    /** Empty for what is no cursor of that list. */
    public static Optional<Cursor> read(String list, String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            List<String> parts =
                    Arrays.asList(new String(Base64.getUrlDecoder().decode(text), UTF_8).split(BETWEEN, -1));
            Cursor cursor = new Cursor(parts.getFirst(), parts.subList(1, parts.size()));
            return cursor.list.equals(list) && cursor.toString().equals(text) ? Optional.of(cursor) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The place of a list that is sorted by one number; empty when it is none. */
    public Optional<Long> number() {
        return place.size() == 1 && place.getFirst().matches("\\d{1,18}")
                ? Optional.of(Long.valueOf(place.getFirst()))
                : Optional.empty();
    }

    @Override
    public String toString() {
        String text = list + BETWEEN + String.join(BETWEEN, place);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}
