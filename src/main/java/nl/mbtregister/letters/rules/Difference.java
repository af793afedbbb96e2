package nl.mbtregister.letters.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What became of the paragraphs of a letter from one version to the next: the fewest added and taken out. */
public final class Difference {
    private Difference() {}

    public enum Change {
        KEPT,
        ADDED,
        TAKEN_OUT
    }

    public record Piece(Change change, String text) {}

    public static List<Piece> between(String before, String after) {
        List<String> old = Manuscript.paragraphs(before).toList();
        List<String> fresh = Manuscript.paragraphs(after).toList();
        int[][] shared = new int[old.size() + 1][fresh.size() + 1];
        for (int i = 1; i <= old.size(); i++) {
            for (int j = 1; j <= fresh.size(); j++) {
                shared[i][j] = old.get(i - 1).equals(fresh.get(j - 1))
                        ? shared[i - 1][j - 1] + 1
                        : Math.max(shared[i - 1][j], shared[i][j - 1]);
            }
        }
        Deque<Piece> pieces = new ArrayDeque<>();
        int i = old.size();
        int j = fresh.size();
        while (i > 0 || j > 0) {
            if (i > 0 && j > 0 && old.get(i - 1).equals(fresh.get(j - 1))) {
                pieces.addFirst(new Piece(Change.KEPT, old.get(i - 1)));
                i--;
                j--;
            } else if (j > 0 && (i == 0 || shared[i][j - 1] >= shared[i - 1][j])) {
                pieces.addFirst(new Piece(Change.ADDED, fresh.get(j - 1)));
                j--;
            } else {
                pieces.addFirst(new Piece(Change.TAKEN_OUT, old.get(i - 1)));
                i--;
            }
        }
        return List.copyOf(pieces);
    }
}
