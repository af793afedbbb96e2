package nl.mbtregister.register.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nl.mbtregister.register.Registration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What anybody is told on {@code on} and {@code asKnownAt}, against a register that is lived through day by day. */
class PublicAnswerPropertyTest {
    private static final int CASES = 10_000;
    private static final long SEED = Long.getLong("mbt.seed", 20_261_125L);
    private static final Instant LATER = Instant.parse("2999-01-01T00:00:00Z");

    @Test
    @DisplayName(
            "register.R2 register.R11 register.R16 register.R17: the public answer about a day, as known at a moment, is the naive one")
    void the_public_answer_is_the_naive_one() {
        int told = 0;
        for (int n = 0; n < CASES; n++) {
            long seed = SEED + n;
            SplittableRandom random = new SplittableRandom(seed);
            List<Entry> entries = new FixtureEntries(random).entries();
            Instant known = FixtureEntries.FIRST.plus(Duration.ofDays(random.nextInt(20 * entries.size() + 10)));
            int months = 1 + random.nextInt(12);
            LocalDate shownUntil = new PublicHistory(History.of(entries), months).shownUntil();
            Registration answering = new Registration(
                    1, "20481357", shownUntil, new PublicHistory(History.knownAtForPublic(entries, known), months));
            LocalDate naiveUntil = new NaiveRegister(entries, LATER, months).lastShown();
            NaiveRegister naive = new NaiveRegister(fitForPublic(entries), known, months);
            for (int q = 0; q < 10; q++) {
                LocalDate day = NaiveRegister.START.plusDays(random.nextInt(700));
                LocalDate asked = day.plusDays(q % 2 == 0 ? 0 : random.nextInt(300));
                String expected = asked.isAfter(naiveUntil) ? "" : naive.answer(day, asked);
                assertThat(HistoryPropertyTest.line(answering.on(day, asked)))
                        .as("seed %d, %s asked on %s, known at %s: %s", seed, day, asked, known, entries)
                        .isEqualTo(expected);
                told += expected.isEmpty() ? 0 : 1;
            }
        }
        // a test that only compares silences proves nothing
        assertThat(told).isGreaterThan(CASES);
    }

    /** Word for word: a measure or removal that was annulled is left out, unless another of its kind stands in its place. */
    private static List<Entry> fitForPublic(List<Entry> entries) {
        List<Entry> fit = new ArrayList<>();
        for (Entry entry : entries) {
            Entry last = entry;
            boolean moved = true;
            while (moved) {
                moved = false;
                for (Entry other : entries) {
                    if (other.annuls() != null && other.annuls() == last.id()) {
                        last = other;
                        moved = true;
                        break;
                    }
                }
            }
            if (last == entry) {
                fit.add(entry);
            } else if (entry.act() instanceof Act.Removed was) {
                if (last.act() instanceof Act.Removed is) {
                    LocalDate until = max(is.visibleUntil(), entry.effective());
                    fit.add(entry.with(new Act.Removed(was.title(), until)));
                }
            } else if (entry.act() instanceof Act.MeasureImposed was) {
                if (last.act() instanceof Act.MeasureImposed is) {
                    LocalDate until = max(is.visibleUntil(), was.end().minusDays(1));
                    fit.add(entry.with(new Act.MeasureImposed(was.kind(), was.end(), was.text(), until)));
                }
            } else {
                fit.add(entry);
            }
        }
        return fit;
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
