package nl.mbtregister.letters.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a mail system reports of a mail that it had taken over (RFC 3464).
 *
 * @param messageId of the mail that it is about, with its angle brackets
 * @param hard whether the address takes no mail at all, and not just not now (RFC 3463: a status that begins with 5)
 * @param said the status and what the other server said
 */
public record DeliveryNote(String messageId, boolean hard, String said) {
    private static final Pattern HEADER = Pattern.compile("([A-Za-z-]+)[ \\t]*:[ \\t]*(.*)");
    private static final Pattern ID = Pattern.compile("<[^<>\\s]{3,250}>");
    private static final int LONGEST = 500;

    /**
     * @param status the part {@code message/delivery-status}
     * @param returned the mail that came back, or its headers; empty when it did not
     * @return empty when nothing failed for good, or nobody can tell which mail it was
     */
    public static Optional<DeliveryNote> read(String status, String returned) {
        Optional<String> id = id(blocks(returned).getFirst().getOrDefault("message-id", ""));
        if (id.isEmpty()) {
            return Optional.empty();
        }
        return blocks(status).stream()
                .filter(block -> block.getOrDefault("action", "").strip().equalsIgnoreCase("failed"))
                .findFirst()
                .map(block -> new DeliveryNote(id.get(), hard(block), said(block)));
    }

    private static boolean hard(Map<String, String> block) {
        return block.getOrDefault("status", "").startsWith("5");
    }

    private static String said(Map<String, String> block) {
        String all = (block.getOrDefault("status", "") + " " + block.getOrDefault("diagnostic-code", "")).strip();
        return all.length() > LONGEST ? all.substring(0, LONGEST) : all;
    }

    private static Optional<String> id(String header) {
        Matcher id = ID.matcher(header);
        return id.find() ? Optional.of(id.group()) : Optional.empty();
    }

    /** The blocks of headers with an empty line between, names in small letters, folded lines made one; one at least. */
    private static List<Map<String, String>> blocks(String text) {
        List<Map<String, String>> blocks = new ArrayList<>();
        Map<String, String> block = new TreeMap<>();
        String last = "";
        for (String line : text.lines().toList()) {
            Matcher header = HEADER.matcher(line);
            if (line.isBlank()) {
                if (!block.isEmpty()) {
                    blocks.add(block);
                    block = new TreeMap<>();
                }
                last = "";
            } else if (Character.isWhitespace(line.charAt(0))) {
                block.computeIfPresent(last, (name, value) -> value + " " + line.strip());
            } else if (header.matches()) {
                last = header.group(1).toLowerCase(Locale.ROOT);
                block.put(last, header.group(2).strip());
            }
        }
        blocks.add(block);
        return blocks;
    }
}
