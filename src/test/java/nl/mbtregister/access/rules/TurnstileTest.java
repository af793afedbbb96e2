package nl.mbtregister.access.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.mbtregister.kernel.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("access.R6 only so many at a time")
class TurnstileTest {
    @Test
    void never_more_are_at_it_than_there_are_places() {
        Turnstile turnstile = new Turnstile(2, Duration.ofSeconds(30));
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (int i = 0; i < 200; i++) {
                threads.submit(() -> turnstile.through(() -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    Thread.yield();
                    return inside.decrementAndGet();
                }));
            }
        }
        assertThat(most.get()).isBetween(1, 2);
    }

    @Test
    void who_waits_too_long_is_sent_away_and_the_next_may_come() throws Exception {
        Turnstile turnstile = new Turnstile(1, Duration.ofMillis(10));
        CountDownLatch busy = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        try (var thread = Executors.newSingleThreadExecutor()) {
            thread.submit(() -> turnstile.through(() -> {
                busy.countDown();
                return await(done);
            }));
            busy.await();
            assertThatThrownBy(() -> turnstile.through(() -> 1))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("access.R6"));
            done.countDown();
        }
        assertThat(turnstile.through(() -> 1)).isEqualTo(1);
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
