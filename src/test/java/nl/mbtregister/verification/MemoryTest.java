package nl.mbtregister.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MemoryTest {
    private static final int TODAY = 20_000;
    private final Memory memory = new Memory(1);

    @Test
    void an_answer_comes_back_as_it_was_with_room_in_front() {
        keep(20481357, answer("J. van der Poel é", TODAY, TODAY + 1));

        KeptAnswer found = memory.find(20481357, TODAY, 5);

        assertThat(new String(found.body(), 5, found.body().length - 5, UTF_8))
                .isEqualTo("{\"name\":\"J. van der Poel é\"}");
    }

    @Test
    @DisplayName("verification.R6: an answer holds until the day on which it may be another")
    void an_answer_is_not_found_before_its_first_day_or_from_its_end_on() {
        keep(20481357, answer("Poel", TODAY, TODAY + 2));

        assertThat(memory.find(20481357, TODAY - 1, 0)).isNull();
        assertThat(memory.find(20481357, TODAY + 1, 0)).isNotNull();
        assertThat(memory.find(20481357, TODAY + 2, 0)).isNull();
    }

    @Test
    @DisplayName("verification.R7: an answer read before a change is not kept after it")
    void what_was_read_before_a_change_is_not_kept_after_it() {
        long before = memory.ticket();
        PackedAnswer stale = answer("stale", TODAY, TODAY + 1);
        memory.forget(20481357);

        memory.keep(20481357, stale, before);
        assertThat(memory.find(20481357, TODAY, 0)).isNull();

        memory.keep(20481357, answer("fresh", TODAY, TODAY + 1), memory.ticket());
        assertThat(memory.find(20481357, TODAY, 0)).isNotNull();
    }

    @Test
    @DisplayName("verification.R7: nothing read before everything was forgotten is kept after it")
    void nothing_read_before_everything_was_forgotten_is_kept() {
        keep(20481357, answer("Poel", TODAY, TODAY + 1));
        long before = memory.ticket();
        memory.forgetAll();

        memory.keep(30001713, answer("stale", TODAY, TODAY + 1), before);

        assertThat(memory.count()).isZero();
        assertThat(memory.find(20481357, TODAY, 0)).isNull();
    }

    @Test
    @DisplayName("verification.R8: the memory keeps its bound and never mixes answers up")
    void random_use_over_a_small_bound_stays_within_it_and_right() {
        long seed = new SplittableRandom().nextLong();
        var random = new SplittableRandom(seed);
        Map<Long, String> truth = new HashMap<>();
        for (int step = 0; step < 400_000; step++) {
            long number = 10_000_000 + random.nextInt(20_000);
            if (random.nextInt(10) == 0) {
                memory.forget(number);
                truth.remove(number);
            } else {
                String name = "n".repeat(random.nextInt(300)) + step;
                keep(number, answer(name, TODAY, TODAY + 1));
                truth.put(number, name);
            }
            assertThat(text(number)).as("seed %d, step %d", seed, step).isIn(null, json(truth.get(number)));
        }
        assertThat(memory.size()).as("seed %d", seed).isLessThanOrEqualTo(1 << 20);
        assertThat(memory.count()).as("seed %d", seed).isGreaterThan(2_000);
        for (long number = 10_000_000; number < 10_020_000; number++) {
            assertThat(text(number)).as("seed %d", seed).isIn(null, json(truth.get(number)));
        }
    }

    @Test
    void what_many_share_is_kept_once() {
        for (int person = 0; person < 10_000; person++) {
            Draft draft = memory.draft().shared("{\"sentence\":\"" + "s".repeat(500) + "\"}");
            keep(10_000_000 + person, draft.answer(TODAY, TODAY + 1));
        }

        assertThat(memory.count()).isEqualTo(10_000);
        assertThat(memory.find(10_000_000, TODAY, 0).body()).hasSize(515);
    }

    @Test
    void changes_do_not_drive_out_answers_that_have_room() {
        for (int person = 0; person < 1_000; person++) {
            keep(person, answer("person", TODAY, TODAY + 1));
        }
        for (int change = 0; change < 100_000; change++) {
            keep(change % 10, answer("changed", TODAY, TODAY + 1));
        }

        assertThat(memory.count()).isEqualTo(1_000);
    }

    @Test
    void a_bound_of_nothing_keeps_nothing() {
        Memory none = new Memory(0);

        none.keep(20481357, answer("Poel", TODAY, TODAY + 1), none.ticket());

        assertThat(none.find(20481357, TODAY, 0)).isNull();
    }

    private void keep(long number, PackedAnswer answer) {
        memory.keep(number, answer, memory.ticket());
    }

    private PackedAnswer answer(String name, int from, int end) {
        return memory.draft().shared("{\"name\":\"").own(name).shared("\"}").answer(from, end);
    }

    private static String json(String name) {
        return name == null ? null : "{\"name\":\"" + name + "\"}";
    }

    private String text(long number) {
        KeptAnswer found = memory.find(number, TODAY, 0);
        return found == null ? null : new String(found.body(), UTF_8);
    }
}
