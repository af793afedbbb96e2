package nl.mbtregister.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("platform.R7 what is sealed")
class SecretBoxTest {
    private final SecretBox box = SecretBox.OF_A_DEMO;

    @Test
    void what_was_sealed_opens_again_and_reads_differently_each_time() {
        byte[] once = box.seal("secret".getBytes(UTF_8));
        byte[] again = box.seal("secret".getBytes(UTF_8));
        assertThat(once).isNotEqualTo(again);
        assertThat(box.open(once)).asString(UTF_8).isEqualTo("secret");
        assertThat(box.open(again)).asString(UTF_8).isEqualTo("secret");
        assertThat(box.open(box.seal(new byte[0]))).isEmpty();
    }

    @Test
    void what_was_changed_does_not_open() {
        byte[] sealed = box.seal("secret".getBytes(UTF_8));
        for (int i = 0; i < sealed.length; i++) {
            sealed[i] ^= 1;
            assertThatThrownBy(() -> box.open(sealed)).isInstanceOf(IllegalStateException.class);
            sealed[i] ^= 1;
        }
        assertThatThrownBy(() -> box.open(new byte[3])).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void another_key_opens_nothing_and_a_bad_one_is_none() {
        SecretBox other = new SecretBox(Base64.getEncoder().encodeToString(new byte[32]));
        byte[] sealed = box.seal(new byte[] {1});
        assertThatThrownBy(() -> other.open(sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new SecretBox("c2hvcnQ=")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SecretBox("no base64!")).isInstanceOf(IllegalArgumentException.class);
    }
}
