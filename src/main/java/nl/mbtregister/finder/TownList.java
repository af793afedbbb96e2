package nl.mbtregister.finder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.mbtregister.finder.rules.Town;
import nl.mbtregister.kernel.Country;
import nl.mbtregister.person.rules.Spelling;

/** The towns that the finder knows; {@code towns.csv} says where they are from. */
public final class TownList {
    private static final String FILE = "/nl/mbtregister/finder/towns.csv";
    private static final TownList KNOWN = read();

    private final List<Town> towns = new ArrayList<>();
    private final Map<String, Town> named = new HashMap<>();
    private final Map<String, String> also = new HashMap<>();

    private TownList() {}

    /** By country, and in the order of their names. */
    public static List<Town> all() {
        return List.copyOf(KNOWN.towns);
    }

    /** Whatever the capitals, accents and marks; also under another name. */
    public static Optional<Town> named(String typed) {
        return Optional.ofNullable(KNOWN.named.get(key(typed)));
    }

    /** The same distances, also under the other names of the towns: places that people typed may be called either way. */
    static Map<String, Integer> underAllNames(Map<String, Integer> reach) {
        Map<String, Integer> all = new HashMap<>(reach);
        KNOWN.also.forEach((other, name) -> {
            Integer km = reach.get(name);
            if (km != null) {
                all.put(other, km);
            }
        });
        return all;
    }

    /** As names of towns are compared. */
    private static String key(String name) {
        return Spelling.of(name).key();
    }

    private static TownList read() {
        TownList list = new TownList();
        try (InputStream in = Objects.requireNonNull(TownList.class.getResourceAsStream(FILE))) {
            new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(list::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return list;
    }

    private void add(String line) {
        String[] parts = line.split(";", -1);
        Town town = new Town(
                parts[0], Country.valueOf(parts[1]), Double.parseDouble(parts[2]), Double.parseDouble(parts[3]));
        towns.add(town);
        named.put(key(town.name()), town);
        if (!parts[4].isEmpty()) {
            named.put(key(parts[4]), town);
            also.put(parts[4], town.name());
        }
    }
}
