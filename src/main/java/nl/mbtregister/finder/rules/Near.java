package nl.mbtregister.finder.rules;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where is looked.
 *
 * @param centre null for everywhere
 * @param km from the centre at most; 0 for any distance
 */
public record Near(@Nullable Town centre, int km) {
    public static final Near EVERYWHERE = new Near(null, 0);

    /** The distances from which can be chosen. */
    public static final List<Integer> DISTANCES = List.of(10, 25, 50, 100);

    /** How far each town within reach is, nearest first; everywhere is as far as anywhere. */
    public Map<String, Integer> within(List<Town> towns) {
        Map<String, Integer> reach = new LinkedHashMap<>();
        towns.stream()
                .sorted(Comparator.comparingInt(this::to))
                .filter(town -> km == 0 || to(town) <= km)
                .forEach(town -> reach.put(town.name(), to(town)));
        return reach;
    }

    /** Whether what is in no known town can be in reach. */
    public boolean anywhere() {
        return centre == null || km == 0;
    }

    private int to(Town town) {
        return centre == null ? 0 : centre.kmTo(town);
    }
}
