package nl.mbtregister.journal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("journal.R5 only what stands in the chain can be erased")
class CheckpointTest {

    @ParameterizedTest
    @CsvSource({"0, 0, false", "0, 1, false", "7, 1, true", "7, 7, true", "7, 8, false", "7, -1, false"})
    void a_chain_reaches_from_its_first_row_to_its_last(long end, long place, boolean reaches) {
        assertThat(new Checkpoint(end, Hash.START).reaches(place)).isEqualTo(reaches);
    }
}
