package nl.mbtregister.deadline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTokenTest {
    @Test
    @DisplayName("deadline.R4 a token is read as it was written, is unlike any other, and no log can tell it")
    void a_token_says_nothing() {
        SecureRandom random = new SecureRandom();
        FeedToken token = FeedToken.fresh(random);
        assertThat(FeedToken.read(token.text())).contains(token);
        assertThat(token.fingerprint())
                .hasSize(32)
                .isNotEqualTo(FeedToken.fresh(random).fingerprint());
        assertThat(token.toString()).isEqualTo("FeedToken");
        assertThat(Stream.generate(() -> FeedToken.fresh(random).text()).limit(1_000))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "../../etc/passwd", "0123456789012345678901234567890123456789012"})
    @DisplayName("deadline.R5 what has not the form of a token is none; what has it is only known by who made it")
    void other_words_are_no_tokens(String text) {
        assertThat(FeedToken.read(text).isPresent()).isEqualTo(text.length() == 43);
    }
}
