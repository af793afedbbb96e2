package nl.mbtregister.demo;

import java.time.LocalDate;
import java.util.Set;
import java.util.random.RandomGenerator;
import nl.mbtregister.kernel.Annotation;
import nl.mbtregister.kernel.Level;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.register.rules.Act;
import org.jspecify.annotations.Nullable;

/**
 * How someone came to a title: the basic one first, on it a specialist one in periods of five years, on that the
 * supervisor's, whose renewals renew the specialist title on the same day.
 *
 * @param title the highest
 * @param specialist the title that the supervisor's rests on; the title itself for a specialist
 * @param annotation the note that comes with the title
 */
record Career(
        Story story,
        RandomGenerator random,
        Title title,
        Title specialist,
        @Nullable Annotation annotation) {
    static final int YEARS = 5;
    private static final LocalDate FIRST_DAY_OF_THE_REGISTER = Editions.OLDER.plusDays(1);
    private static final Set<Annotation> DISCIPLINES = Set.of(
            Annotation.SUPERVISES_MILIEU_THERAPY,
            Annotation.SUPERVISES_ARTS_BODY_THERAPY,
            Annotation.SUPERVISES_BASIC_LEVEL);

    boolean isBasic() {
        return title.level() == Level.BASIC;
    }

    /** Held without a break, the last period ending on this day; the basic title has no end and takes no notice of it. */
    void untilDay(LocalDate end) {
        var one = end.minusYears(YEARS);
        var two = one.minusYears(YEARS);
        from(random.nextBoolean() || prior(two).isBefore(FIRST_DAY_OF_THE_REGISTER) ? one : two, end);
    }

    /** Granted on the first day and renewed as often as it takes to reach the end. */
    void from(LocalDate start, LocalDate end) {
        var decided = prior(start);
        story.decide(decided, new Act.Granted(Title.BASIC_THERAPIST, null));
        if (isBasic()) {
            return;
        }
        if (title == Title.SUPERVISOR) {
            var before = start.minusYears(3);
            story.decide(before, new Act.Granted(specialist, before.plusYears(YEARS)));
        }
        // from 28 February five years may end on a 29th: a period of one day would be left
        var reached = end.minusDays(1);
        for (var day = start; day.isBefore(reached); day = day.plusYears(YEARS)) {
            var next = day.plusYears(YEARS);
            var until = next.isBefore(reached) ? next : end;
            if (day.equals(start)) {
                granted(day, until);
            } else {
                story.request(day.minusDays(100L + random.nextInt(200)), new Act.RenewalFiled(title));
                renewed(day, until);
            }
        }
    }

    /** The day of the basic title. */
    private LocalDate prior(LocalDate start) {
        return switch (title.level()) {
            case BASIC -> start;
            case SPECIALIST -> start.minusDays(420);
            case SUPERVISOR -> start.minusYears(3).minusDays(420);
        };
    }

    private void granted(LocalDate day, LocalDate until) {
        if (title == Title.SUPERVISOR) {
            story.decide(day, new Act.Renewed(specialist, until, day.minusDays(1)));
        }
        story.decide(day, new Act.Granted(title, until));
        if (annotation != null) {
            story.decide(day, new Act.AnnotationGiven(carrierOf(annotation), annotation, null));
        }
    }

    private void renewed(LocalDate day, LocalDate until) {
        var decided = day.minusDays(1L + random.nextInt(60));
        if (title == Title.SUPERVISOR) {
            story.decide(day, decided, new Act.Renewed(specialist, until, decided));
        }
        story.decide(day, decided, new Act.Renewed(title, until, decided));
    }

    /** The title beside which the note stands. */
    Title carrierOf(Annotation annotation) {
        return DISCIPLINES.contains(annotation) ? Title.SUPERVISOR : specialist;
    }
}
