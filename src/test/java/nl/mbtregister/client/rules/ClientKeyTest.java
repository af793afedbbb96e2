package nl.mbtregister.client.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("client.R3")
class ClientKeyTest {
    private final ClientKey key = ClientKey.fresh(new SecureRandom());

    @Test
    void a_key_is_read_from_the_header_that_holds_it() {
        assertThat(ClientKey.read("Bearer " + key.text())).contains(key);
        assertThat(ClientKey.read("bearer  " + key.text() + " ")).contains(key);
        assertThat(key.text()).startsWith("mbt_").endsWith(key.hint());
        assertThat(key.hint()).hasSize(4);
    }

    @Test
    void no_two_keys_are_the_same_and_none_says_itself() {
        ClientKey other = ClientKey.fresh(new SecureRandom());
        assertThat(other.text()).isNotEqualTo(key.text());
        assertThat(other.fingerprint()).hasSize(32).isNotEqualTo(key.fingerprint());
        assertThat(key).hasToString("ClientKey");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer mbt_short",
                "Basic bWJ0OmtleQ==",
                "mbt_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void whatever_else_a_header_holds_is_no_key(String header) {
        assertThat(ClientKey.read(header)).isEmpty();
    }
}
