package nl.mbtregister.rulebook.rules;

import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.mbtregister.rulebook.Shipped;
import nl.mbtregister.rulebook.rules.portfolio.Portfolio;
import nl.mbtregister.rulebook.rules.portfolio.Row;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Judges one person with 200 rows, portfolio made anew each time; the limit is 5 ms. The rows are of all kinds, some of
 * them still to come, so that earliest days have to be looked for.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class JudgingBenchmark {
    private static final int ROWS = 200;

    /** Edition, and a requirement of the set that is judged. */
    @Param({
        "2020 BASIC_THERAPIST.work",
        "2020 THERAPIST.title",
        "2020 SUPERVISOR.renewal.work",
        "2011 BASIC_THERAPIST.work",
        "2011 SUPERVISOR.title"
    })
    public String set;

    @Param({"1", "2", "3"})
    public long seed;

    private Question question;
    private List<Row> rows;

    @Setup
    public void prepare() {
        Edition edition = Shipped.edition(Integer.parseInt(set.substring(0, 4)));
        question = Shipped.on(edition, Shipped.setOf(edition, set.substring(5)), Given.DAY);
        rows = new RandomPortfolio(seed, Given.DAY).exactly(ROWS);
    }

    @Benchmark
    public Judgement judge() {
        return question.judge(new Portfolio(rows));
    }
}
