package nl.mbtregister.rulebook.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.rulebook.rules.portfolio.Activity;
import nl.mbtregister.rulebook.rules.portfolio.ActivityKind;
import nl.mbtregister.rulebook.rules.portfolio.Assessment;
import nl.mbtregister.rulebook.rules.portfolio.AssessmentKind;
import nl.mbtregister.rulebook.rules.portfolio.CaseForm;
import nl.mbtregister.rulebook.rules.portfolio.Course;
import nl.mbtregister.rulebook.rules.portfolio.CourseKind;
import nl.mbtregister.rulebook.rules.portfolio.Declaration;
import nl.mbtregister.rulebook.rules.portfolio.DeclarationKind;
import nl.mbtregister.rulebook.rules.portfolio.Education;
import nl.mbtregister.rulebook.rules.portfolio.EducationField;
import nl.mbtregister.rulebook.rules.portfolio.EducationLevel;
import nl.mbtregister.rulebook.rules.portfolio.Employment;
import nl.mbtregister.rulebook.rules.portfolio.HeldTitle;
import nl.mbtregister.rulebook.rules.portfolio.Meeting;
import nl.mbtregister.rulebook.rules.portfolio.MeetingSubject;
import nl.mbtregister.rulebook.rules.portfolio.OutsideRegistration;
import nl.mbtregister.rulebook.rules.portfolio.Profession;
import nl.mbtregister.rulebook.rules.portfolio.Row;
import nl.mbtregister.rulebook.rules.portfolio.RowKind;
import nl.mbtregister.rulebook.rules.portfolio.SupervisorKind;
import nl.mbtregister.rulebook.rules.portfolio.Teaching;
import nl.mbtregister.rulebook.rules.portfolio.Theme;
import nl.mbtregister.rulebook.rules.portfolio.TreatmentCase;
import nl.mbtregister.rulebook.rules.portfolio.WorkField;
import org.jspecify.annotations.Nullable;

/** Rows of every kind with values on both sides of every border, from a seed. */
final class RandomPortfolio {
    private final SplittableRandom random;
    private final LocalDate day;

    RandomPortfolio(long seed, LocalDate day) {
        this.random = new SplittableRandom(seed);
        this.day = day;
    }

    /** Up to so many rows, from nine years before the day to some months after it. */
    List<Row> rows(int most) {
        return exactly(random.nextInt(most + 1));
    }

    List<Row> exactly(int number) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            rows.add(row("row" + i, any(RowKind.class)));
        }
        return rows;
    }

    private Row row(String id, RowKind kind) {
        return switch (kind) {
            case MEETING ->
                new Meeting(
                        id,
                        someDay(),
                        random.nextInt(30, 200),
                        random.nextInt(1, 6),
                        some(SupervisorKind.class),
                        any(MeetingSubject.class),
                        mostly(),
                        random.nextBoolean(),
                        title());
            case TEACHING -> new Teaching(id, someDay(), amount(12), amount(14), any(Theme.class), mostly(), title());
            case CASE ->
                new TreatmentCase(id, span(), any(CaseForm.class), random.nextInt(60), mostly(), mostly(), mostly());
            case COURSE -> new Course(id, Period.through(someDay(), day.plusYears(1)), any(CourseKind.class), mostly());
            case EDUCATION -> new Education(id, someDay(), any(EducationLevel.class), some(EducationField.class));
            case EMPLOYMENT -> new Employment(id, span(), any(WorkField.class), amount(20), mostly(), mostly());
            case ACTIVITY ->
                new Activity(id, someDay(), any(ActivityKind.class), amount(400).add(BigDecimal.ONE));
            case HELD_TITLE -> new HeldTitle(id, any(Title.class), span());
            case OUTSIDE_REGISTRATION ->
                new OutsideRegistration(
                        id,
                        any(Profession.class),
                        !mostly(),
                        span(),
                        random.nextInt(5) == 0 ? any(Profession.class) : null);
            case DECLARATION -> new Declaration(id, someDay(), any(DeclarationKind.class), title(), mostly());
            case ASSESSMENT ->
                new Assessment(
                        id,
                        someDay(),
                        any(AssessmentKind.class),
                        title(),
                        random.nextInt(2, 5),
                        random.nextInt(14, 17),
                        mostly(),
                        !mostly(),
                        random.nextInt(5),
                        mostly());
        };
    }

    private LocalDate someDay() {
        return day.plusDays(random.nextInt(-9 * 365, 120));
    }

    private Period span() {
        LocalDate from = someDay();
        return random.nextInt(3) == 0 ? Period.since(from) : Period.through(from, from.plusDays(random.nextInt(1500)));
    }

    private BigDecimal amount(int bound) {
        return BigDecimal.valueOf(random.nextInt(bound));
    }

    private boolean mostly() {
        return random.nextInt(8) != 0;
    }

    private @Nullable Title title() {
        return random.nextInt(4) == 0 ? null : any(Title.class);
    }

    private <E extends Enum<E>> E any(Class<E> type) {
        E[] all = type.getEnumConstants();
        return all[random.nextInt(all.length)];
    }

    private <E extends Enum<E>> Set<E> some(Class<E> type) {
        EnumSet<E> chosen = EnumSet.noneOf(type);
        for (E constant : type.getEnumConstants()) {
            if (random.nextInt(3) == 0) {
                chosen.add(constant);
            }
        }
        return chosen;
    }
}
