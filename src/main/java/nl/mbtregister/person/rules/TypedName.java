package nl.mbtregister.person.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words of a name as typed, and every way to take them: given names or initials before the surname or behind it, with
 * particles, without them, or abbreviated.
 *
 * @param inOrder whether a comma told where the surname begins
 */
record TypedName(List<String> words, boolean inOrder) {
    private static final int MOST_WORDS = 10;
    private static final int MOST_GUESSES = 40;
    private static final int SHORTEST_BEGINNING = 3;
    private static final Set<String> TITLES =
            Set.of("prof", "dr", "drs", "ir", "ing", "mr", "mw", "mevr", "mevrouw", "dhr", "phd", "msc", "bsc");

    /** Puts {@code Poel, J. van der} in the order {@code J. van der Poel}. */
    static TypedName of(String typed) {
        int comma = typed.indexOf(',');
        var words = comma < 0
                ? Spelling.of(typed).words()
                : Stream.of(typed.substring(comma), typed.substring(0, comma))
                        .flatMap(part -> Spelling.of(part).words().stream())
                        .toList();
        return new TypedName(words, comma >= 0);
    }

    boolean tooLong() {
        return words.size() > MOST_WORDS;
    }

    /** The likeliest first, each once; none when no surname of two letters is among the words. */
    List<NameGuess> guesses() {
        var guesses = new LinkedHashMap<Map.Entry<String, String>, NameGuess>();
        for (var meant : new Abbreviated(words).meanings()) {
            var name = withoutTitles(meant);
            for (int turn = 0; turn < (inOrder ? 1 : name.size()); turn++) {
                for (var guess : guesses(turned(name, turn), turn == 0)) {
                    guesses.merge(Map.entry(guess.key(), guess.initials()), guess, TypedName::better);
                }
            }
        }
        return guesses.values().stream().limit(MOST_GUESSES).toList();
    }

    private static List<String> withoutTitles(List<String> words) {
        var name = words.stream().filter(word -> !TITLES.contains(word)).toList();
        return name.isEmpty() ? words : name;
    }

    private static List<String> turned(List<String> words, int places) {
        return Stream.concat(words.stream().skip(places), words.stream().limit(places))
                .toList();
    }

    /** Every place where the surname may begin. */
    private static List<NameGuess> guesses(List<String> words, boolean asTyped) {
        var guesses = new ArrayList<NameGuess>();
        boolean onlyParticles = words.stream().allMatch(Particles::hold);
        for (int from = 0; from < words.size(); from++) {
            var surname = words.subList(from, words.size());
            boolean amidParticles = from > 0 && Particles.hold(words.get(from - 1)) && Particles.hold(words.get(from));
            boolean endsWell = onlyParticles || !Particles.hold(surname.getLast());
            if (endsWell && !amidParticles && surname.stream().anyMatch(word -> word.length() > 1)) {
                guesses.add(guess(words.subList(0, from), String.join("", surname), asTyped));
            }
        }
        return guesses;
    }

    private static NameGuess guess(List<String> before, String key, boolean asTyped) {
        var given = before.stream()
                .filter(word -> word.length() == 1 || !Particles.hold(word))
                .toList();
        boolean whole = given.size() == before.size();
        boolean begins = whole && asTyped && key.length() >= SHORTEST_BEGINNING;
        return new NameGuess(key, initials(given), whole, begins);
    }

    /** All of them when single letters were typed, the first one's letter when names were. */
    private static String initials(List<String> given) {
        boolean letters = given.stream().allMatch(word -> word.length() == 1);
        return new Spelling(letters ? given : given.subList(0, 1)).initials();
    }

    private static NameGuess better(NameGuess one, NameGuess other) {
        return new NameGuess(one.key(), one.initials(), one.whole() || other.whole(), one.begins() || other.begins());
    }
}
