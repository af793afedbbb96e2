package nl.mbtregister.watch.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HookSecretTest {
    /** The example of the specification. */
    private static final HookSecret SECRET =
            new HookSecret(Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));

    private static final Instant AT = Instant.ofEpochSecond(1_614_265_330);
    private static final String BODY = "{\"test\": 2432232314}";

    @Test
    @DisplayName("watch.R8: a call is signed as the specification has it")
    void the_example_of_the_specification_is_signed_so() {
        assertThat(SECRET.signature("msg_p5jXN8AQM9LWM0D4loKWxJek", AT, BODY))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
        assertThat(SECRET.shown()).isEqualTo("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    }

    @Test
    @DisplayName("watch.R8: another id, moment, body or secret has another signature")
    void nothing_else_has_the_same_signature() {
        String signature = SECRET.signature("watch_1_1", AT, BODY);
        assertThat(SECRET.signature("watch_1_2", AT, BODY)).isNotEqualTo(signature);
        assertThat(SECRET.signature("watch_1_1", AT.plusSeconds(1), BODY)).isNotEqualTo(signature);
        assertThat(SECRET.signature("watch_1_1", AT, BODY + " ")).isNotEqualTo(signature);
        assertThat(new HookSecret(new byte[24]).signature("watch_1_1", AT, BODY))
                .isNotEqualTo(signature);
    }

    @Test
    @DisplayName("watch.R9: nine attempts in a day and a half, and then no more")
    void pauses_grow() {
        Duration all = IntStream.rangeClosed(1, 8)
                .mapToObj(attempts -> Pauses.after(attempts).orElseThrow())
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(all).isBetween(Duration.ofHours(32), Duration.ofHours(36));
        assertThat(Pauses.after(1)).hasValue(Duration.ofSeconds(10));
        assertThat(Pauses.after(9)).isEmpty();
    }
}
