package nl.mbtregister.platform.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    private static final Cursor PLACE = new Cursor("programmes", List.of("MBT é — “Linde”", "12"));

    @Test
    void a_place_is_read_back_as_it_was() {
        assertThat(Cursor.read("programmes", PLACE.toString())).hasValue(PLACE);
        assertThat(PLACE.toString()).matches("[\\w-]+");
        assertThat(new Cursor("changes", List.of("12")).number()).hasValue(12L);
    }

    @Test
    void a_cursor_of_another_list_is_none() {
        assertThat(Cursor.read("changes", PLACE.toString())).isEmpty();
        assertThat(PLACE.number()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "now", "12", "%", "Y2hhbmdlcwAxMg==", "////", "Y2hhbmdlcw"})
    void what_we_did_not_write_leads_nowhere(String text) {
        assertThat(Cursor.read("changes", text).flatMap(Cursor::number)).isEmpty();
    }
}
