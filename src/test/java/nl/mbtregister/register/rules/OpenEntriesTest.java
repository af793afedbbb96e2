package nl.mbtregister.register.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.kernel.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OpenEntriesTest {
    private static final LocalDate GRANTED = LocalDate.of(2019, 3, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Wording TEXT = new Wording("Geschorst.", "Suspended.");

    private final List<Entry> entries = new ArrayList<>();

    @Test
    @DisplayName("register.R28: what stands and has begun is read; filings, postponements and what lies ahead are not")
    void what_stands_and_has_begun_is_read() {
        long basic = enter(GRANTED, null, new Act.Granted(Title.BASIC_THERAPIST, null));
        long title = enter(GRANTED, null, new Act.Granted(Title.THERAPIST, LocalDate.of(2027, 3, 1)));
        enter(TODAY.minusDays(9), null, new Act.RenewalFiled(Title.THERAPIST));
        enter(TODAY.minusDays(8), null, new Act.Extended(Title.THERAPIST, TODAY.plusYears(2), Extension.POSTPONEMENT));
        long measure = enter(TODAY.minusDays(5), null, suspension(TODAY.plusDays(5), TODAY.plusDays(30)));
        enter(TODAY.plusDays(9), null, suspension(TODAY.plusDays(20), TODAY.plusDays(30)));
        assertThat(open(TODAY)).containsExactly(basic, title, measure);
        assertThat(open(TODAY.plusDays(31))).doesNotContain(measure);
    }

    @Test
    @DisplayName(
            "register.R28: what was annulled is not read, and neither is what annulled it without putting anything there")
    void what_was_annulled_is_not_read() {
        long basic = enter(GRANTED, null, new Act.Granted(Title.BASIC_THERAPIST, null));
        long wrong = enter(TODAY.minusDays(5), null, suspension(TODAY.plusDays(5), TODAY.plusDays(30)));
        enter(TODAY.minusDays(5), wrong, new Act.Annulled());
        assertThat(open(TODAY)).containsExactly(basic);
    }

    @Test
    @DisplayName(
            "register.R28: a title that ended longer ago than is told is not read either, a removal as long as it may be")
    void what_may_not_be_told_any_more_is_not_read() {
        long basic = enter(GRANTED, null, new Act.Granted(Title.BASIC_THERAPIST, null));
        long title = enter(GRANTED, null, new Act.Granted(Title.THERAPIST, null));
        long removal = enter(TODAY, null, new Act.Removed(Title.THERAPIST, TODAY.plusYears(2)));
        assertThat(open(TODAY.plusYears(2))).containsExactly(basic, title, removal);
        assertThat(open(TODAY.plusYears(2).plusDays(1))).containsExactly(basic);
    }

    @Test
    @DisplayName(
            "register.R28: of 2,000 random histories nothing is read of a measure or a title that the public is not told of")
    void nothing_is_read_that_is_not_told() {
        for (int seed = 0; seed < 2_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<Entry> all = new FixtureEntries(random).entries();
            PublicHistory history = new PublicHistory(History.of(all), 12);
            LocalDate day = FixtureEntries.START.plusDays(random.nextInt(1_000));
            List<Title> told = history.runs(day).stream().map(Run::title).toList();
            assertThat(OpenEntries.of(all, history, day)).as("seed %d", seed).allSatisfy(entry -> {
                assertThat(entry.effective()).isBeforeOrEqualTo(day);
                assertThat(all).noneMatch(other -> other.annuls() != null && other.annuls() == entry.id());
                switch (entry.act()) {
                    case Act.MeasureImposed a -> assertThat(a.visibleUntil()).isAfterOrEqualTo(day);
                    case Act.OnTitle a -> assertThat(told).contains(a.title());
                    default -> assertThat(entry.act()).isInstanceOf(Act.MeasureEnded.class);
                }
            });
        }
    }

    private List<Long> open(LocalDate day) {
        return OpenEntries.of(entries, new PublicHistory(History.of(entries), 12), day).stream()
                .map(Entry::id)
                .toList();
    }

    private static Act suspension(LocalDate end, LocalDate visible) {
        return new Act.MeasureImposed(MeasureKind.SUSPENSION, end, TEXT, visible);
    }

    private long enter(LocalDate day, @Nullable Long annuls, Act act) {
        long id = entries.size() + 1L;
        Basis basis = annuls == null ? Basis.DECISION : Basis.CORRECTION;
        Instant at = Instant.parse("2020-01-01T00:00:00Z").plusSeconds(id);
        entries.add(new Entry(id, day, at, "test", basis, "CUR 1", LocalDate.of(2011, 1, 1), annuls, act));
        return id;
    }
}
