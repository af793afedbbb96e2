package nl.mbtregister.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("verification.R10: an address may ask so many questions per minute")
class QuestionLimitTest {
    private long nanos;

    private final TimeMeter clock = new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    };

    @Test
    void the_question_after_the_last_waits_and_is_told_how_long() {
        QuestionLimit limit = new QuestionLimit(60, clock);
        for (int question = 0; question < 60; question++) {
            assertThat(limit.ask("203.0.113.7")).isZero();
        }

        assertThat(limit.ask("203.0.113.7")).isEqualTo(Duration.ofSeconds(1));
        assertThat(limit.ask("203.0.113.8")).isZero();

        nanos += Duration.ofSeconds(1).toNanos();
        assertThat(limit.ask("203.0.113.7")).isZero();
        assertThat(limit.ask("203.0.113.7")).isPositive();
    }

    @Test
    void zero_sets_no_limit() {
        QuestionLimit limit = new QuestionLimit(0, clock);
        for (int question = 0; question < 1_000; question++) {
            assertThat(limit.ask("203.0.113.7")).isZero();
        }
        assertThat(limit.addresses()).isZero();
    }

    @Test
    void it_remembers_no_more_addresses_than_it_has_room_for() {
        QuestionLimit limit = new QuestionLimit(1, clock);
        for (int address = 0; address < 50_000; address++) {
            limit.ask("address " + address);
        }
        assertThat(limit.addresses()).isEqualTo(20_000);
        assertThat(limit.ask("address 49999")).isPositive();
    }
}
