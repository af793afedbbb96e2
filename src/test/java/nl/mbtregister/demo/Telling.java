package nl.mbtregister.demo;

import java.time.LocalDate;
import java.time.Year;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Annotation;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.register.rules.Act;
import nl.mbtregister.register.rules.Extension;
import nl.mbtregister.register.rules.MeasureKind;

/** Tells each case as the entries that lead to it by today. */
record Telling(Career career, LocalDate today) {
    /** How long a removal is shown: the default that is proposed for the register, in years. */
    private static final int REMOVAL_SHOWN = 3;

    void tell(DemoCase story) {
        switch (story) {
            case ACTIVE -> ending(in(upTo(Career.YEARS * 365)));
            case FORMER_NUMBER -> active();
            case RENEWED_UNDER_NEWER_EDITION -> {
                var end = Editions.CURRENT.plusYears(Career.YEARS).plusDays(60 + upTo(400));
                career.from(end.minusYears(2L * Career.YEARS), nextAfterToday(end));
            }
            case GROUP_BY_TRANSITION -> {
                var start = Editions.CURRENT.minusDays(200 + upTo(1000));
                career.from(start, nextAfterToday(start));
                story().transition(Editions.CURRENT, new Act.AnnotationGiven(title(), Annotation.GROUP, null));
            }
            case ANNOTATION_ENDED -> {
                active();
                var annotation = career.annotation();
                if (annotation != null) {
                    story().request(ago(200), new Act.AnnotationEnded(career.carrierOf(annotation), annotation));
                }
            }
            case TWO_SPECIALIST_TITLES -> {
                active();
                var second = title() == Title.SYSTEMIC_THERAPIST ? Title.THERAPIST : Title.SYSTEMIC_THERAPIST;
                var day = ago(10 + upTo(20));
                story().decide(day, new Act.Granted(second, day.plusYears(Career.YEARS)));
            }
            case RENEWAL -> filed(10 + upTo(140), upTo(60));
            case RENEWAL_PAST_ITS_END -> filed(-upTo(60), 90);
            case FILED_ON_THE_LAST_DAY -> {
                ending(ago(3));
                each(title -> story().request(ago(4), new Act.RenewalFiled(title)));
            }
            case RENEWAL_REFUSED -> {
                filed(-40, 100);
                each(title -> story().decide(ago(10), new Act.RenewalClosed(title)));
            }
            case REPAIR -> {
                filed(-30, 120);
                extended(ago(35), ago(30).plusMonths(6), Extension.REPAIR);
            }
            case POSTPONED -> {
                ending(ago(20));
                extended(ago(70), ago(20).plusMonths(6), Extension.POSTPONEMENT);
            }
            case CONDITION -> measure(MeasureKind.CONDITION, ago(upTo(90)), in(60 + upTo(200)));
            case CONDITION_ENDED -> swept(MeasureKind.CONDITION, ago(320), ago(35));
            case SUSPENDED -> measure(MeasureKind.SUSPENSION, ago(upTo(60)), in(30 + upTo(120)));
            case SUSPENSION_ENDED -> swept(MeasureKind.SUSPENSION, ago(300), ago(120));
            case SUSPENSION_ENDED_EARLY -> {
                long imposed = measure(MeasureKind.SUSPENSION, ago(80), in(100));
                story().decide(ago(20), new Act.MeasureEnded(imposed));
            }
            case FALLEN_BACK -> lapsed(ago(20 + upTo(300)));
            case SUPERVISOR_LAPSED -> {
                var end = ago(20 + upTo(300));
                ending(end);
                story().decide(
                                end,
                                new Act.Renewed(career.specialist(), end.plusYears(Career.YEARS), end.minusDays(1)));
                story().sweep(end, new Act.Lapsed(title()));
            }
            case ENDED -> resigned(ago(20 + upTo(330)));
            case ENDED_LONG_AGO -> resigned(ago(380 + upTo(1500)));
            case RETURNED -> {
                resigned(ago(900 + upTo(300)));
                var back = ago(100 + upTo(200));
                story().decide(back.minusDays(60), new Act.Granted(Title.BASIC_THERAPIST, null));
                if (!career.isBasic()) {
                    story().decide(back, new Act.Granted(career.specialist(), back.plusYears(Career.YEARS)));
                }
            }
            case REMOVED -> removed(ago(10 + upTo(900)));
            case REMOVED_LONG_AGO -> removed(today.minusYears(REMOVAL_SHOWN).minusDays(1 + upTo(600)));
            case DECEASED -> {
                active();
                story().request(ago(upTo(80)), new Act.Died());
            }
            case DAY_CORRECTED -> dayCorrected();
            case END_ANNULLED -> {
                active();
                long wrong = story().request(ago(20), new Act.Resigned(Title.BASIC_THERAPIST));
                story().correct(wrong, ago(20), ago(5), new Act.Annulled());
            }
            case MEASURE_ANNULLED -> {
                long wrong = measure(MeasureKind.SUSPENSION, ago(25), in(100));
                story().correct(wrong, ago(25), ago(4), new Act.Annulled());
            }
            case GRANTED_TODAY -> career.from(today, today.plusYears(Career.YEARS));
            case LAST_DAY_TODAY -> leaves(in(1));
            case ENDED_YESTERDAY -> leaves(today);
            case SHOWN_FOR_THE_LAST_DAY -> resigned(in(1).minusMonths(12));
            case HIDDEN_SINCE_TODAY -> resigned(today.minusMonths(12));
            case MEASURE_LAST_DAY_TODAY -> measure(MeasureKind.CONDITION, ago(90), in(1));
            case FROM_A_LEAP_DAY -> career.from(leapDay(), nextAfterToday(leapDay()));
        }
    }

    // ---- pieces of stories

    /** Holds the title today, and for most of a year already. */
    private void active() {
        ending(in(90 + upTo(1400)));
    }

    private void ending(LocalDate end) {
        career.untilDay(end);
    }

    /** What is done to a supervisor's title is then done to the title under it. */
    private void each(Consumer<Title> act) {
        Stream.of(title(), career.specialist()).distinct().forEach(act);
    }

    private void filed(int daysToTheEnd, int daysAgo) {
        ending(in(daysToTheEnd));
        each(title -> story().request(ago(daysAgo), new Act.RenewalFiled(title)));
    }

    private void extended(LocalDate day, LocalDate end, Extension ground) {
        each(title -> story().decide(day, new Act.Extended(title, end, ground)));
    }

    private void lapsed(LocalDate end) {
        ending(end);
        each(title -> story().sweep(end, new Act.Lapsed(title)));
    }

    /** The title ends on this day: the basic one by request, any other by itself. */
    private void leaves(LocalDate end) {
        ending(end);
        if (career.isBasic()) {
            story().decide(end, ago(30), new Act.Resigned(title()));
        }
    }

    /** Out of the register altogether: what rests on the basic title falls with it. */
    private void resigned(LocalDate day) {
        ending(day.plusDays(60 + upTo(600)));
        story().decide(day, day.minusDays(30), new Act.Resigned(Title.BASIC_THERAPIST));
    }

    private void removed(LocalDate day) {
        ending(day.plusDays(60 + upTo(600)));
        story().decide(day, new Act.Removed(Title.BASIC_THERAPIST, day.plusYears(REMOVAL_SHOWN)));
    }

    private long measure(MeasureKind kind, LocalDate from, LocalDate end) {
        active();
        return story().decide(from, new Act.MeasureImposed(kind, end, Sentences.of(kind, upTo(9)), end.minusDays(1)));
    }

    private void swept(MeasureKind kind, LocalDate from, LocalDate end) {
        story().sweep(end, new Act.MeasureEnded(measure(kind, from, end)));
    }

    /** The basic title was first entered a year too early. */
    private void dayCorrected() {
        var right = ago(600 + upTo(800));
        long wrong = story().decide(right.minusYears(1), right, new Act.Granted(Title.BASIC_THERAPIST, null));
        story().correct(wrong, right, right.plusDays(90), new Act.Granted(Title.BASIC_THERAPIST, null));
        if (!career.isBasic()) {
            var day = right.plusDays(420);
            story().decide(day, new Act.Granted(career.specialist(), day.plusYears(Career.YEARS)));
        }
    }

    // ---- days

    private LocalDate ago(int days) {
        return today.minusDays(days);
    }

    private LocalDate in(int days) {
        return today.plusDays(days);
    }

    private int upTo(int days) {
        return 1 + career.random().nextInt(days);
    }

    private LocalDate nextAfterToday(LocalDate start) {
        var end = start;
        while (!end.isAfter(today)) {
            end = end.plusYears(Career.YEARS);
        }
        return end;
    }

    /** The last 29 February at least a year ago. */
    private LocalDate leapDay() {
        int year = today.getYear() - 1;
        while (!Year.isLeap(year)) {
            year--;
        }
        return LocalDate.of(year, 2, 29);
    }

    private Story story() {
        return career.story();
    }

    private Title title() {
        return career.title();
    }
}
