package nl.mbtregister.letters.rules;

import static nl.mbtregister.letters.rules.Difference.Change.ADDED;
import static nl.mbtregister.letters.rules.Difference.Change.KEPT;
import static nl.mbtregister.letters.rules.Difference.Change.TAKEN_OUT;
import static org.assertj.core.api.Assertions.assertThat;

import nl.mbtregister.letters.rules.Difference.Piece;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    @Test
    void a_changed_paragraph_is_taken_out_and_added() {
        assertThat(Difference.between("A\n\nB\n\nC", "A\n\nX\n\nC"))
                .containsExactly(
                        new Piece(KEPT, "A"), new Piece(TAKEN_OUT, "B"), new Piece(ADDED, "X"), new Piece(KEPT, "C"));
    }

    @Test
    void a_paragraph_in_the_middle_leaves_the_others_alone() {
        assertThat(Difference.between("A\n\nC", "A\n\nB\n\nC"))
                .containsExactly(new Piece(KEPT, "A"), new Piece(ADDED, "B"), new Piece(KEPT, "C"));
        assertThat(Difference.between("A\n\nB\n\nC", "C"))
                .containsExactly(new Piece(TAKEN_OUT, "A"), new Piece(TAKEN_OUT, "B"), new Piece(KEPT, "C"));
    }
}
