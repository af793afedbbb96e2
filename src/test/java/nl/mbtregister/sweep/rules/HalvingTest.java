package nl.mbtregister.sweep.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("sweep.R3: whoever fails is found and holds up nobody")
class HalvingTest {
    private final Set<Integer> done = new TreeSet<>();
    private final List<String> failed = new ArrayList<>();
    private int tries;

    @Test
    void all_are_done_at_once_when_nobody_fails() {
        assertThat(run(Set.of(), 5_000)).isEqualTo(5_000);
        assertThat(tries).isEqualTo(1);
    }

    @Test
    void one_among_thousands_costs_a_few_tries_and_nobody_else_anything() {
        assertThat(run(Set.of(1_234), 5_000)).isEqualTo(4_999);
        assertThat(failed).containsExactly("1234: broken 1234");
        assertThat(tries).isLessThan(30);
    }

    @Test
    void of_many_who_fail_each_is_found() {
        assertThat(run(Set.of(0, 1, 2, 50, 98, 99), 100)).isEqualTo(94);
        assertThat(failed).hasSize(6);
        assertThat(done).hasSize(94).doesNotContain(0, 50, 99);
    }

    @Test
    void what_is_about_one_person_stays_together() {
        List<String> told = new ArrayList<>();
        Halving<Integer, Integer> halving = new Halving<>(
                one -> one % 10,
                some -> {
                    if (some.contains(13)) {
                        throw new IllegalStateException("thirteen");
                    }
                    done.addAll(some);
                    return some.size();
                },
                (person, failure) -> told.add("person " + person));
        assertThat(halving.of(IntStream.range(0, 40).boxed().toList())).isEqualTo(36);
        assertThat(told).containsExactly("person 3");
        assertThat(done).doesNotContain(3, 13, 23, 33).contains(4, 14, 24, 34);
    }

    @Test
    void nobody_is_no_work() {
        assertThat(run(Set.of(), 0)).isZero();
        assertThat(tries).isZero();
    }

    private long run(Set<Integer> broken, int many) {
        return new Halving<Integer, Integer>(
                        one -> one,
                        some -> {
                            tries++;
                            some.stream().filter(broken::contains).findFirst().ifPresent(one -> {
                                throw new IllegalStateException("broken " + one);
                            });
                            done.addAll(some);
                            return some.size();
                        },
                        (one, failure) -> failed.add(one + ": " + failure.getMessage()))
                .of(IntStream.range(0, many).boxed().toList());
    }
}
