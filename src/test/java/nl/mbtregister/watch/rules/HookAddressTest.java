package nl.mbtregister.watch.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HookAddressTest {
    private static final Set<String> INSIDE = Set.of("127.0.0.1");

    @Test
    @DisplayName("watch.R8: an address of https is read with its port, path and question")
    void an_address_is_read() {
        assertThat(HookAddress.read("https://hooks.ggz.example/mbt?key=a%20b", INSIDE))
                .hasValue(new HookAddress(true, "hooks.ggz.example", 443, "/mbt?key=a%20b"));
        assertThat(HookAddress.read("HTTPS://hooks.ggz.example:8443", INSIDE))
                .hasValue(new HookAddress(true, "hooks.ggz.example", 8443, "/"));
    }

    @Test
    @DisplayName("watch.R8: without https only what the settings name is called")
    void a_host_of_the_settings_is_called_plainly() {
        assertThat(HookAddress.read("http://127.0.0.1:8081/hook", INSIDE))
                .hasValue(new HookAddress(false, "127.0.0.1", 8081, "/hook"));
        assertThat(HookAddress.read("http://127.0.0.1:8081/hook", Set.of())).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("watch.R8: what is no address of https is refused")
    @ValueSource(
            strings = {
                "",
                "hooks.ggz.example",
                "http://hooks.ggz.example/",
                "ftp://hooks.ggz.example/",
                "file:///etc/passwd",
                "https://",
                "https://user:secret@hooks.ggz.example/",
                "https://hooks.ggz.example/#part",
                "https://hooks.ggz.example/a b",
                "https://hooks.ggz.example/a\r\nHost: other",
                "https://hooks.ggz.example/\u00e9",
                "javascript:alert(1)",
                "https:hooks.ggz.example"
            })
    void anything_else_is_refused(String typed) {
        assertThat(HookAddress.read(typed, INSIDE)).isEmpty();
    }
}
