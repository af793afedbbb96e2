package nl.mbtregister.rulebook.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.rulebook.rules.Finding.Counted;
import nl.mbtregister.rulebook.rules.Finding.Missing;
import nl.mbtregister.rulebook.rules.Finding.NotCounted;
import nl.mbtregister.rulebook.rules.portfolio.Assessment;
import nl.mbtregister.rulebook.rules.portfolio.Declaration;
import nl.mbtregister.rulebook.rules.portfolio.HeldTitle;
import nl.mbtregister.rulebook.rules.portfolio.OutsideRegistration;
import nl.mbtregister.rulebook.rules.portfolio.Portfolio;
import nl.mbtregister.rulebook.rules.portfolio.Row;
import nl.mbtregister.rulebook.rules.portfolio.RowKind;
import org.jspecify.annotations.Nullable;

/** Weighs a portfolio by forms of requirement on one day. */
final class Scale {
    private final Question question;
    private final Portfolio portfolio;
    private final LocalDate day;
    private final Sieve sieve;
    private final Standing standing;

    Scale(Question question, Portfolio portfolio, LocalDate day) {
        this.question = question;
        this.portfolio = portfolio;
        this.day = day;
        this.sieve = new Sieve(question, portfolio, day);
        this.standing = new Standing(question.set().subject().title(), day);
    }

    Tally weigh(Form form) {
        return weigh(form, Gate.until(day));
    }

    private Tally weigh(Form form, Gate gate) {
        return switch (form) {
            case Form.SumAtLeast sum -> sum(sum, gate, amounts(sum));
            case Form.CountAtLeast count -> count(count, gate);
            case Form.CapInside cap ->
                sum(
                        cap.total(),
                        gate,
                        new Cap(amounts(cap.total()), part(cap), cap.maximum().value()));
            case Form.CapEach cap ->
                sum(
                        cap.total(),
                        gate,
                        new CourseCap(amounts(cap.total()), cap.maximum().value()));
            case Form.EachYearAtLeast yearly -> new Years(renewed(), day).spread(yearly, weigh(yearly.total(), gate));
            case Form.SumAsAssessed sum -> asAssessed(sum, gate);
            case Form.HoldsTitle title -> one(Unit.TITLES, gate, row -> standing.title(title, (HeldTitle) row));
            case Form.HoldsOutside held ->
                one(Unit.REGISTRATIONS, gate, row -> standing.registration(held, (OutsideRegistration) row));
            case Form.DeclarationPresent asked ->
                one(Unit.DECLARATIONS, gate, row -> standing.declaration(asked, (Declaration) row));
            case Form.AssessedBy asked ->
                one(Unit.ASSESSMENTS, gate, row -> standing.assessment(asked, (Assessment) row));
            case Form.Either either -> best(either, gate);
            case Form.AllOf all ->
                Tally.all(all.parts().stream().map(part -> weigh(part, gate)).toList());
            case Form.WithinWindow within -> within(within, gate);
            case Form.AfterDate after -> weigh(after.form(), gate.and(since(after.heldSince())));
        };
    }

    private Function<Row, Verdict> amounts(Form.SumAtLeast sum) {
        Measure measure = new Measure(question.edition().supervision(), sum, day);
        Function<Row, Verdict> amounts = row -> {
            Reason reason = sieve.refuse(sum.of(), row);
            return reason == null ? measure.amount(row) : new Verdict.Rejected(reason);
        };
        return sum.of() instanceof Selection.Teachings
                        && renewal()
                                .filter(rules -> rules.repeatCountsOnce().yes())
                                .isPresent()
                ? new Repeats(amounts)
                : amounts;
    }

    /** The rules of renewal, when renewal is what is judged. */
    private Optional<RenewalRules> renewal() {
        return question.registration() == null
                ? Optional.empty()
                : Optional.ofNullable(question.edition().renewal());
    }

    private Predicate<Row> part(Form.CapInside cap) {
        return row -> sieve.refuse(cap.part(), row) == null;
    }

    private Tally sum(Form.SumAtLeast sum, Gate gate, Function<Row, Verdict> amounts) {
        return add(sum.unit(), sum.minimum().value(), null, gate, amounts);
    }

    private Tally count(Form.CountAtLeast count, Gate gate) {
        return add(Unit.ofRows(count.of().kind()), count.minimum().value(), count.advised(), gate, row -> {
            Reason reason = sieve.refuse(count.of(), row);
            return reason == null ? Verdict.ONE : new Verdict.Rejected(reason);
        });
    }

    private Tally one(Unit unit, Gate gate, Function<Row, Verdict> verdicts) {
        return add(unit, BigDecimal.ONE, null, gate, verdicts);
    }

    /** The minimum comes from the newest positive test; without one it is not known, so nothing can be enough. */
    private Tally asAssessed(Form.SumAsAssessed sum, Gate gate) {
        Optional<Assessment> test = portfolio.rows(RowKind.ASSESSMENT).stream()
                .map(Assessment.class::cast)
                .filter(row -> row.assessment() == sum.by()
                        && row.positive()
                        && !row.day().isAfter(day))
                .max(Comparator.comparing(Assessment::day));
        Citation none = question.set().citation();
        Figure minimum = new Figure(
                BigDecimal.valueOf(test.map(Assessment::clinicalSessions).orElse(0)), none);
        Form.SumAtLeast asked = new Form.SumAtLeast(Unit.SESSIONS, minimum, sum.of(), null);
        Tally tally = sum(asked, gate, amounts(asked));
        return test.isPresent() ? tally : tally.lacking(new Missing(BigDecimal.ONE, Unit.ASSESSMENTS));
    }

    private Tally add(
            Unit unit, BigDecimal minimum, @Nullable Figure advised, Gate gate, Function<Row, Verdict> verdicts) {
        List<Counted> counted = new ArrayList<>();
        List<NotCounted> notCounted = new ArrayList<>();
        BigDecimal reached = BigDecimal.ZERO;
        for (Row row : portfolio.rows(unit.kind())) {
            Reason closed = gate.refuse(row);
            switch (closed == null ? verdicts.apply(row) : new Verdict.Rejected(closed)) {
                case Verdict.Counts counts -> {
                    counted.add(new Counted(row, counts.amount(), counts.less()));
                    reached = reached.add(counts.amount());
                }
                case Verdict.Rejected rejected -> notCounted.add(new NotCounted(row, rejected.reason()));
            }
        }
        BigDecimal lacking = minimum.subtract(reached);
        boolean met = lacking.signum() <= 0;
        return new Tally(
                unit,
                minimum,
                reached,
                met,
                met && advised != null && reached.compareTo(advised.value()) < 0,
                List.copyOf(counted),
                List.copyOf(notCounted),
                met ? List.of() : List.of(new Missing(lacking, unit)));
    }

    /** The first alternative that is met, or else the one that is nearest to it. */
    private Tally best(Form.Either either, Gate gate) {
        List<Tally> alternatives =
                either.alternatives().stream().map(form -> weigh(form, gate)).toList();
        Tally best = alternatives.getFirst();
        for (Tally tally : alternatives) {
            if (!best.met() && (tally.met() || tally.share() > best.share())) {
                best = tally;
            }
        }
        return best.among(alternatives);
    }

    private Tally within(Form.WithinWindow within, Gate gate) {
        Form form = within.form();
        return switch (within.window()) {
            case Window.LastYears last ->
                weigh(form, gate.and(Gate.between(day.minusYears(last.years().whole()), day, day)));
            case Window.Until until -> weigh(form, gate.and(Gate.notAfter(until.lastDay(), day)));
            case Window.RegistrationPeriod ignored -> inPeriod(form, gate);
            case Window.AnyYears any -> richest(form, any.years().whole(), gate);
        };
    }

    private Tally inPeriod(Form form, Gate gate) {
        Tally now = weigh(form, gate.and(within(renewed())));
        RenewalRules rules = renewal().orElse(null);
        if (now.unit() != Unit.POINTS
                || rules == null
                || rules.carryOver().value().signum() == 0) {
            return now;
        }
        CarryOver over = new CarryOver(rules, question.set().subject().title(), renewed());
        return over.before(portfolio)
                .map(before -> over.added(now, weigh(form, gate.and(within(before)))))
                .orElse(now);
    }

    private Gate within(Period period) {
        return Gate.between(period.from(), period.lastDay().orElse(LocalDate.MAX), day);
    }

    /** In the run of years, starting with one of the rows, in which the form is met or is nearest to it; the oldest. */
    private Tally richest(Form form, int years, Gate gate) {
        Tally whole = weigh(form, gate);
        return whole.counted().stream()
                .map(row -> row.row().span().from())
                .distinct()
                .map(first -> Gate.between(first, first.plusYears(years).minusDays(1), day))
                .map(run -> weigh(form, gate.and(run)))
                .reduce((best, run) -> run.fullerThan(best) ? run : best)
                .orElse(whole);
    }

    private Gate since(Title title) {
        Optional<LocalDate> since = portfolio.rows(RowKind.HELD_TITLE).stream()
                .map(HeldTitle.class::cast)
                .filter(held -> held.title() == title && held.span().contains(day))
                .map(held -> held.span().from())
                .findFirst();
        return since.map(Gate::from).orElse(row -> Reason.of(Ground.START_UNKNOWN));
    }

    private Period renewed() {
        Period registration = question.registration();
        if (registration == null) {
            throw new IllegalStateException(
                    "only renewal has a registration period: " + question.set().subject());
        }
        return registration;
    }
}
