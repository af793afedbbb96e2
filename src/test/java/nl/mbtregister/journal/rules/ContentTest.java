package nl.mbtregister.journal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContentTest {
    private static final Hash SALT = Hash.START.followedBy(Hash.START);
    private static final Content CONTENT =
            new Content(SALT, 17L, "ada", "SECRETARIAT", null, "register_entry 3", "{\"kind\":\"TITLE\"}");
    private static final Row ROW = new Row(
            Instant.parse("2026-11-22T14:03:00.000001Z"), "register.entry.published", List.of(), CONTENT.commitment());

    static Stream<UnaryOperator<Content>> otherContents() {
        return Stream.of(
                c -> new Content(Hash.START, 17L, "ada", "SECRETARIAT", null, c.object(), c.facts()),
                c -> new Content(SALT, 18L, "ada", "SECRETARIAT", null, c.object(), c.facts()),
                c -> new Content(SALT, null, "ada", "SECRETARIAT", null, c.object(), c.facts()),
                c -> new Content(SALT, 17L, "ad", "aSECRETARIAT", null, c.object(), c.facts()),
                c -> new Content(SALT, 17L, "ada", "SECRETARIAT", "", c.object(), c.facts()),
                c -> new Content(SALT, 17L, "ada", "SECRETARIAT", c.object(), null, c.facts()),
                c -> new Content(SALT, 17L, "ada", "SECRETARIAT", null, c.object(), "{}"));
    }

    @ParameterizedTest
    @MethodSource("otherContents")
    void another_content_has_another_commitment(UnaryOperator<Content> change) {
        assertThat(change.apply(CONTENT).commitment()).isNotEqualTo(CONTENT.commitment());
    }

    static Stream<Row> otherRows() {
        return Stream.of(
                new Row(ROW.at().plusNanos(1_000), ROW.act(), ROW.erases(), ROW.commitment()),
                new Row(ROW.at(), "register.entry.corrected", ROW.erases(), ROW.commitment()),
                new Row(ROW.at(), ROW.act(), List.of(1L), ROW.commitment()),
                new Row(ROW.at(), ROW.act(), List.of(1L, 2L), ROW.commitment()),
                new Row(ROW.at(), ROW.act(), ROW.erases(), Hash.START));
    }

    @ParameterizedTest
    @MethodSource("otherRows")
    void another_row_has_another_hash(Row other) {
        assertThat(other.hash()).isNotEqualTo(ROW.hash());
    }

    /** Fixed for ever: a journal written today is checked by a program of ten years from now. */
    @Test
    void the_fingerprints_are_what_they_were_when_the_first_journal_was_written() {
        assertThat(CONTENT.commitment())
                .hasToString("56ffa69c549d3e718cbe0235813a2b3f09d9dac01e7074c77721e97ea009fc9b");
        assertThat(ROW.hash()).hasToString("6cedfd02333ceda812cb13d8ed1301483d0b07d89c438df3fb29865ea6a6375f");
        assertThat(Hash.START.followedBy(ROW.hash()))
                .hasToString("9fb9aa2dfa6a0960f47660079e92e6524d143ce8b0299c7b76367ce599070359");
    }

    @Test
    void a_checkpoint_is_read_as_it_was_written() {
        Checkpoint checkpoint = new Checkpoint(1_204, ROW.hash());
        assertThat(Checkpoint.parse(checkpoint.toString())).isEqualTo(checkpoint);
        assertThatThrownBy(() -> Checkpoint.parse("1204")).hasMessageContaining("position:hash");
    }
}
