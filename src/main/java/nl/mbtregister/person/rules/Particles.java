package nl.mbtregister.person.rules;

import java.util.List;
import java.util.Set;

/**
 * The words that may stand in front of a surname without being its core, as {@link Spelling} writes them, and the
 * abbreviations that people type for them.
 */
final class Particles {
    private static final Set<String> WORDS = Set.of(
            "van", "vande", "vanden", "vander", "de", "den", "der", "het", "t", "s", "d", "l", "te", "ten", "ter", "op",
            "in", "aan", "bij", "onder", "over", "uit", "voor", "von", "vom", "zu", "zum", "zur", "la", "le", "les",
            "du", "des", "di", "da", "do", "dos", "das", "del", "della", "dello", "el", "al", "af");

    /** The longest first. */
    private static final List<String> GLUED =
            List.of("vander", "vanden", "vande", "vant", "van", "ter", "ten", "der", "den", "de");

    private static final int SHORTEST_CORE = 4;

    private static final List<List<String>> VAN_DE =
            List.of(List.of("van", "der"), List.of("van", "de"), List.of("van", "den"));

    static boolean hold(String word) {
        return WORDS.contains(word);
    }

    /** What an abbreviation stands for, the likeliest first; nothing when the word is none. */
    static List<List<String>> meantBy(String abbreviation) {
        return switch (abbreviation) {
            case "vd" -> VAN_DE;
            case "vdr" -> List.of(List.of("van", "der"));
            case "vdn" -> List.of(List.of("van", "den"));
            case "vh" -> List.of(List.of("van", "het"));
            case "vt" -> List.of(List.of("van", "t"));
            case "v" -> List.of(List.of("van"));
            case "d" -> List.of(List.of("de"));
            default -> List.of();
        };
    }

    /** What is left of a surname that was written together with its particle; all of it when too little would be left. */
    static String takenOff(String surname) {
        for (String particle : GLUED) {
            if (surname.startsWith(particle) && surname.length() >= particle.length() + SHORTEST_CORE) {
                return surname.substring(particle.length());
            }
        }
        return surname;
    }

    /** What is left of a surname without the particles in front; all of it when it consists of them. */
    static List<String> without(List<String> surname) {
        int core = 0;
        while (core < surname.size() && hold(surname.get(core))) {
            core++;
        }
        return core == surname.size() ? surname : surname.subList(core, surname.size());
    }
}
