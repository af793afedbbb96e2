package nl.mbtregister.person.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words among which particles may be abbreviated ({@code vd}, {@code v.d.}, {@code v/d}, {@code vdr}), also glued to the
 * name ({@code vdPoel}), and everything that they may mean.
 */
record Abbreviated(List<String> words) {
    private static final int MOST_MEANINGS = 12;
    private static final int SHORTEST_GLUED = 5;

    /** The likeliest first; the words as they stand last. */
    List<List<String>> meanings() {
        return meanings(words).limit(MOST_MEANINGS).toList();
    }

    private static Stream<List<String>> meanings(List<String> words) {
        if (words.size() < 2 && words.stream().noneMatch(Abbreviated::glued)) {
            return Stream.of(words);
        }
        var first = new ArrayList<Stream<List<String>>>();
        for (int taken = Math.min(3, words.size() - 1); taken > 0; taken--) {
            String abbreviation = String.join("", words.subList(0, taken));
            boolean inPieces = taken == 1 || words.subList(0, taken).stream().allMatch(word -> word.length() <= 2);
            if (inPieces) {
                first.add(continued(Particles.meantBy(abbreviation), words.subList(taken, words.size())));
            }
        }
        if (glued(words.getFirst())) {
            var rest = new ArrayList<>(words);
            rest.set(0, words.getFirst().substring(2));
            first.add(continued(Particles.meantBy("vd"), rest));
        }
        first.add(continued(List.of(List.of(words.getFirst())), words.subList(1, words.size())));
        return first.stream().flatMap(meaning -> meaning);
    }

    private static Stream<List<String>> continued(List<List<String>> meant, List<String> rest) {
        return meant.stream()
                .flatMap(particles -> meanings(rest)
                        .map(further -> Stream.concat(particles.stream(), further.stream())
                                .toList()));
    }

    private static boolean glued(String word) {
        return word.length() >= SHORTEST_GLUED && word.startsWith("vd");
    }
}
