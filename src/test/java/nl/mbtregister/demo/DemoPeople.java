package nl.mbtregister.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Annotation;
import nl.mbtregister.kernel.Country;
import nl.mbtregister.kernel.Level;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.person.Enrolment;
import nl.mbtregister.person.rules.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * As many invented people as asked for, each always the same for the same seed and day.
 *
 * @param today the legal day from which all dates are told
 */
record DemoPeople(long seed, LocalDate today) {
    static final int DEMO_SIZE = 1_200;
    static final long SEED = 20_260_801;

    /** Among the people of the demo register every third one goes through the cases in turn. */
    private static final int TURN = 3;

    Stream<DemoPerson> first(long people) {
        return LongStream.range(0, people).mapToObj(this::at);
    }

    /** @param index from 0 */
    DemoPerson at(long index) {
        return index < Examples.COUNT ? Examples.at((int) index, this) : drawn(index);
    }

    RandomGenerator randomOf(long index) {
        return new SplittableRandom(seed * 1_000_003 + index);
    }

    private DemoPerson drawn(long index) {
        var random = randomOf(index);
        var country = random.nextInt(10) < 7 ? Country.NL : Country.BE;
        var name = Names.any(index, country, random);
        var story = story(index, random);
        var title = title(story, random);
        var specialist = title == Title.SUPERVISOR ? Title.values()[1 + random.nextInt(4)] : title;
        var annotation = annotation(story, title, specialist, random);
        var career = new Career(new Story(index + 1), random, title, specialist, annotation);
        new Telling(career, today).tell(story);
        var town = Places.town(country, random);
        var entries = career.story().entries();
        return new DemoPerson(
                index + 1,
                story,
                Numbers.of(index),
                story == DemoCase.FORMER_NUMBER ? List.of(Numbers.former(index)) : List.of(),
                new Enrolment(
                        name,
                        Names.title(random),
                        null,
                        random.nextInt(5) == 0,
                        random.nextInt(20) == 0 ? "en" : "nl",
                        Spelling.of(name.own().core()).key() + "." + (index + 1) + "@post.example",
                        Places.institution(country, town, random),
                        town,
                        Professions.of(index, country, specialist, entries, random)),
                Declarations.of(title, today, random),
                entries);
    }

    private static DemoCase story(long index, RandomGenerator random) {
        var all = DemoCase.values();
        if (index < DEMO_SIZE && index % TURN == 0) {
            return all[(int) (index / TURN % all.length)];
        }
        int lot = random.nextInt(100);
        if (lot < 62) {
            return DemoCase.ACTIVE;
        } else if (lot < 72) {
            return DemoCase.RENEWED_UNDER_NEWER_EDITION;
        } else if (lot < 78) {
            return DemoCase.RENEWAL;
        } else if (lot < 83) {
            return DemoCase.ENDED;
        } else if (lot < 90) {
            return DemoCase.ENDED_LONG_AGO;
        }
        var any = all[random.nextInt(all.length)];
        return any == DemoCase.FORMER_NUMBER ? DemoCase.ACTIVE : any;
    }

    /** A title to which the case can happen: the basic one, for instance, is never renewed. */
    private static Title title(DemoCase story, RandomGenerator random) {
        var title = anyTitle(random);
        return switch (story) {
            case SUPERVISOR_LAPSED -> Title.SUPERVISOR;
            case GROUP_BY_TRANSITION -> Title.THERAPIST;
            case TWO_SPECIALIST_TITLES -> title.level() == Level.SPECIALIST ? title : Title.THERAPIST;
            case RENEWED_UNDER_NEWER_EDITION,
                    ANNOTATION_ENDED,
                    RENEWAL,
                    RENEWAL_PAST_ITS_END,
                    FILED_ON_THE_LAST_DAY,
                    RENEWAL_REFUSED,
                    REPAIR,
                    POSTPONED,
                    FALLEN_BACK -> title.level() == Level.BASIC ? Title.THERAPIST : title;
            default -> title;
        };
    }

    private static Title anyTitle(RandomGenerator random) {
        int lot = random.nextInt(100);
        if (lot < 40) {
            return Title.BASIC_THERAPIST;
        } else if (lot < 70) {
            return Title.THERAPIST;
        } else if (lot < 77) {
            return Title.MILIEU_THERAPIST;
        } else if (lot < 85) {
            return Title.ARTS_BODY_THERAPIST;
        }
        return lot < 91 ? Title.SYSTEMIC_THERAPIST : Title.SUPERVISOR;
    }

    private static @Nullable Annotation annotation(
            DemoCase story, Title title, Title specialist, RandomGenerator random) {
        int lot = random.nextInt(10);
        if (title == Title.SUPERVISOR && specialist == Title.MILIEU_THERAPIST) {
            return Annotation.SUPERVISES_MILIEU_THERAPY;
        } else if (title == Title.SUPERVISOR && specialist == Title.ARTS_BODY_THERAPIST) {
            return Annotation.SUPERVISES_ARTS_BODY_THERAPY;
        } else if (title == Title.SUPERVISOR && lot < 2) {
            return Annotation.SUPERVISES_BASIC_LEVEL;
        } else if (specialist == Title.THERAPIST && story != DemoCase.GROUP_BY_TRANSITION && lot < 5) {
            return lot == 0 ? Annotation.ADOLESCENTS : Annotation.GROUP;
        }
        return story == DemoCase.ANNOTATION_ENDED ? Annotation.GROUP : null;
    }
}
