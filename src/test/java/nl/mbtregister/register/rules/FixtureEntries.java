package nl.mbtregister.register.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import nl.mbtregister.kernel.Annotation;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.kernel.Wording;

/** Entries of one invented person, sensible and senseless mixed, many of them recorded long after their day. */
public final class FixtureEntries {
    static final LocalDate START = LocalDate.of(2020, 1, 1);
    static final Instant FIRST = Instant.parse("2020-01-01T09:00:00Z");
    private static final int DAYS = 400;
    private static final LocalDate EDITION = LocalDate.of(2019, 1, 1);
    private static final Wording TEXT = new Wording("Werkt alleen onder toezicht.", "Works under supervision only.");

    private final RandomGenerator random;
    private final List<Entry> entries = new ArrayList<>();

    public FixtureEntries(RandomGenerator random) {
        this.random = random;
    }

    public List<Entry> entries() {
        var many = 2 + random.nextInt(18);
        for (var n = 0; n < many; n++) {
            add(n);
        }
        return entries;
    }

    private void add(int n) {
        var day = START.plusDays(n < 3 ? random.nextInt(30) : random.nextInt(DAYS));
        var annuls = n > 2 && random.nextInt(6) == 0
                ? Long.valueOf(entries.get(random.nextInt(n)).id())
                : null;
        var act = annuls != null && random.nextBoolean() ? new Act.Annulled() : act(n, day);
        entries.add(new Entry(
                n + 1,
                day,
                FIRST.plus(Duration.ofDays(random.nextInt(3) + 20L * n)),
                "officer",
                annuls == null ? Basis.DECISION : Basis.CORRECTION,
                "B-" + n,
                EDITION,
                annuls,
                act));
    }

    private Act act(int n, LocalDate day) {
        if (n == 0) {
            return new Act.Granted(Title.BASIC_THERAPIST, random.nextInt(3) == 0 ? end(day) : null);
        }
        var title = random.nextInt(4) == 0 ? Title.SUPERVISOR : Title.values()[random.nextInt(4)];
        if (n < 3) {
            return new Act.Granted(title, end(day));
        }
        return switch (random.nextInt(18)) {
            case 0, 1, 2 -> new Act.Granted(title, random.nextInt(5) == 0 ? null : end(day));
            case 3, 4 -> new Act.Renewed(title, end(day), day.plusDays(random.nextInt(80) - 60L));
            case 5, 6, 7 -> new Act.RenewalFiled(title);
            case 8 -> new Act.RenewalClosed(title);
            case 9 -> new Act.Extended(title, end(day), Extension.POSTPONEMENT);
            case 10 -> new Act.Extended(title, end(day), Extension.REPAIR);
            case 11 -> random.nextBoolean() ? new Act.Lapsed(title) : new Act.Resigned(title);
            case 12 -> new Act.Removed(title, day.plusDays(random.nextInt(500)));
            case 13 -> random.nextInt(6) == 0 ? new Act.Died() : new Act.RenewalFiled(title);
            case 14, 15 -> new Act.AnnotationGiven(title, annotation(), random.nextBoolean() ? null : end(day));
            case 16 -> new Act.AnnotationEnded(title, annotation());
            default -> measure(day);
        };
    }

    private Act measure(LocalDate day) {
        if (random.nextInt(4) == 0) {
            return new Act.MeasureEnded(
                    entries.get(random.nextInt(entries.size())).id());
        }
        var end = end(day);
        var kind = random.nextBoolean() ? MeasureKind.SUSPENSION : MeasureKind.CONDITION;
        return new Act.MeasureImposed(kind, end, TEXT, end.plusDays(random.nextInt(100) - 1L));
    }

    private LocalDate end(LocalDate day) {
        return day.plusDays(1 + random.nextInt(random.nextInt(4) == 0 ? 10 : 250));
    }

    private Annotation annotation() {
        return random.nextBoolean() ? Annotation.GROUP : Annotation.ADOLESCENTS;
    }
}
