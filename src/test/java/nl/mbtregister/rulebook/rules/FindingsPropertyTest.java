package nl.mbtregister.rulebook.rules;

import static nl.mbtregister.rulebook.rules.Given.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import nl.mbtregister.rulebook.Shipped;
import nl.mbtregister.rulebook.rules.Finding.Counted;
import nl.mbtregister.rulebook.rules.Finding.NotCounted;
import nl.mbtregister.rulebook.rules.Finding.Outcome;
import nl.mbtregister.rulebook.rules.portfolio.Portfolio;
import nl.mbtregister.rulebook.rules.portfolio.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What holds for every portfolio, on thousands of random ones. */
class FindingsPropertyTest {
    private static final int PORTFOLIOS = 400;
    private static final int SCANNED = 150;
    private static final int DAYS_AHEAD = 200;

    @Test
    @DisplayName("rulebook.R5 counted and not counted are all rows, each once")
    void every_row_is_accounted_for_exactly_once() {
        each(PORTFOLIOS, 60, (seed, rows, question) -> {
            Judgement judgement = question.judge(new Portfolio(rows));
            for (Finding finding : judgement.findings()) {
                List<Row> asked = rows.stream()
                        .filter(row -> finding.requirement().form().kinds().contains(row.kind()))
                        .toList();
                assertThat(sorted(finding)).as(say(seed, finding)).containsExactlyInAnyOrderElementsOf(asked);
            }
            List<Row> notAsked = rows.stream()
                    .filter(row -> judgement.findings().stream()
                            .noneMatch(f -> f.requirement().form().kinds().contains(row.kind())))
                    .toList();
            assertThat(judgement.notAsked()).as("seed " + seed).containsExactlyInAnyOrderElementsOf(notAsked);
        });
    }

    @Test
    @DisplayName("rulebook.R6 rulebook.R8 sums, outcomes and what is missing agree")
    void a_finding_agrees_with_itself() {
        each(PORTFOLIOS, 60, (seed, rows, question) -> {
            for (Finding finding : question.judge(new Portfolio(rows)).findings()) {
                boolean unmet = finding.outcome() == Outcome.NOT_MET;
                assertThat(finding.missing().isEmpty()).as(say(seed, finding)).isEqualTo(!unmet);
                assertThat(finding.missing())
                        .allMatch(missing -> missing.amount().signum() > 0);
                assertThat(finding.counted()).allMatch(row -> row.amount().signum() > 0);
                if (!(parts(finding.requirement().form()) || alternatives(finding))) {
                    assertThat(finding.counted().stream().map(Counted::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
                            .as(say(seed, finding))
                            .isEqualByComparingTo(finding.reached());
                }
                if (!unmet) {
                    assertThat(finding.earliest()).contains(question.day());
                }
            }
        });
    }

    private static boolean parts(Form form) {
        return form instanceof Form.AllOf || form instanceof Form.WithinWindow within && parts(within.form());
    }

    @Test
    @DisplayName("rulebook.R9 the order of the rows makes no difference")
    void the_same_rows_in_another_order_give_the_same_findings() {
        each(PORTFOLIOS, 60, (seed, rows, question) -> {
            List<Row> shuffled = new ArrayList<>(rows);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(question.judge(new Portfolio(shuffled)))
                    .as("seed " + seed)
                    .isEqualTo(question.judge(new Portfolio(rows)));
        });
    }

    @Test
    @DisplayName("rulebook.R8 the earliest day is the one that a look at every day finds")
    void the_earliest_day_is_found_as_by_trying_each_day() {
        each(SCANNED, 40, (seed, rows, question) -> {
            Portfolio portfolio = new Portfolio(rows);
            for (Finding finding : question.judge(portfolio).findings()) {
                if (finding.outcome() == Outcome.NOT_MET) {
                    Form form = finding.requirement().form();
                    Optional<LocalDate> tried = question.day()
                            .datesUntil(question.day().plusDays(DAYS_AHEAD))
                            .filter(later -> new Scale(question, portfolio, later)
                                    .weigh(form)
                                    .met())
                            .findFirst();
                    Optional<LocalDate> soon = finding.earliest()
                            .filter(day -> day.isBefore(question.day().plusDays(DAYS_AHEAD)));
                    assertThat(soon).as(say(seed, finding)).isEqualTo(tried);
                }
            }
        });
    }

    private interface Check {
        void run(long seed, List<Row> rows, Question question);
    }

    private static void each(int portfolios, int rows, Check check) {
        List<Question> questions = Shipped.editions()
                .flatMap(edition -> edition.sets().stream().map(set -> Shipped.on(edition, set, DAY)))
                .toList();
        for (long seed = 0; seed < portfolios; seed++) {
            List<Row> random = new RandomPortfolio(seed, DAY).rows(rows);
            for (Question question : questions) {
                check.run(seed, random, question);
            }
        }
    }

    private static boolean alternatives(Finding finding) {
        return finding.requirement().form() instanceof Form.Either;
    }

    private static List<Row> sorted(Finding finding) {
        return Stream.concat(
                        finding.counted().stream().map(Counted::row),
                        finding.notCounted().stream().map(NotCounted::row))
                .toList();
    }

    private static String say(long seed, Finding finding) {
        return "seed " + seed + ", " + finding.requirement().id();
    }
}
