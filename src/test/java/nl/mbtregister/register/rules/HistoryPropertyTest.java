package nl.mbtregister.register.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HistoryPropertyTest {
    private static final int CASES = 10_000;
    private static final long SEED = Long.getLong("mbt.seed", 20_261_122L);

    @Test
    @DisplayName("register.R2: 10,000 random histories with late corrections answer as the naive register does")
    void the_fold_answers_as_living_through_every_day_does() {
        for (var n = 0; n < CASES; n++) {
            var seed = SEED + n;
            var random = new SplittableRandom(seed);
            var entries = new FixtureEntries(random).entries();
            var known = FixtureEntries.FIRST.plus(Duration.ofDays(random.nextInt(20 * entries.size() + 10)));
            var months = 1 + random.nextInt(12);
            var shuffled = new ArrayList<>(entries);
            Collections.shuffle(shuffled, new Random(seed));
            var folded = new PublicHistory(History.knownAt(shuffled, known), months);
            var naive = new NaiveRegister(entries, known, months);
            assertThat(folded.shownUntil()).as("seed %d, last day shown", seed).isEqualTo(naive.lastShown());
            for (var q = 0; q < 10; q++) {
                var day = NaiveRegister.START.plusDays(random.nextInt(700));
                var asked = q % 2 == 0 ? day : day.plusDays(random.nextInt(400));
                assertThat(line(folded.on(day, asked)))
                        .as("seed %d, %s asked on %s, known at %s: %s", seed, day, asked, known, entries)
                        .isEqualTo(naive.answer(day, asked));
            }
        }
    }

    @Test
    @DisplayName("register.R14: the answer about today stays the same until the day named as its next change")
    void nothing_changes_before_the_next_change() {
        for (var n = 0; n < 1_000; n++) {
            var seed = SEED + n;
            var entries = new FixtureEntries(new SplittableRandom(seed)).entries();
            var history = new PublicHistory(History.of(entries), 3);
            var day = NaiveRegister.START;
            while (day.isBefore(NaiveRegister.START.plusDays(1000))) {
                var next = history.nextChange(day).orElse(NaiveRegister.START.plusDays(1000));
                var answer = history.on(day, day);
                for (var later = day; later.isBefore(next); later = later.plusDays(1)) {
                    assertThat(history.on(later, later))
                            .as("seed %d, %s after %s", seed, later, day)
                            .isEqualTo(answer);
                }
                day = next;
            }
        }
    }

    static String line(Standing standing) {
        if (standing.status() == null) {
            return "";
        }
        var titles = standing.titles().stream()
                .map(title -> title.title() + " " + at(title.days().from()) + ".."
                        + at(title.days().end()) + " " + title.status().name().replace("ACTIVE_RENEWAL", "RENEWAL"))
                .toList();
        var notes = standing.annotations().stream()
                .map(note -> note.title() + " " + note.annotation())
                .sorted()
                .collect(Collectors.toList());
        var measures = standing.measures().stream().map(Measure::entry).toList();
        return standing.status().ordinal() + " " + titles + " " + notes + " " + measures;
    }

    private static String at(LocalDate day) {
        return day == null ? "" : String.valueOf(day.toEpochDay() - NaiveRegister.START.toEpochDay());
    }
}
