package nl.mbtregister.accreditation.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** In what a course or an edition of it can change, and whether somebody must look at it anew. */
public enum CourseChange {
    TITLE(true),
    THEME(true),
    TARGETS(true),
    /** Its parts, and the time of each. */
    PROGRAMME(true),
    TRAINER_KINDS(true),
    TRAINERS(false),
    SUMMARY(false),
    WEBSITE(false),
    DATE(false),
    MODE(false),
    PLACE(false);

    private final boolean large;

    CourseChange(boolean large) {
        this.large = large;
    }

    /** A large change is reviewed anew. */
    public boolean isLarge() {
        return large;
    }

    /** What differs. Other names of parts in the same programme are no change of it. */
    public static Set<CourseChange> between(CourseContent before, CourseContent after) {
        Set<CourseChange> changes = EnumSet.noneOf(CourseChange.class);
        add(changes, TITLE, before.title(), after.title());
        add(changes, THEME, before.theme(), after.theme());
        add(changes, TARGETS, before.targets(), after.targets());
        add(changes, PROGRAMME, before.parts(), after.parts());
        add(changes, SUMMARY, before.summary(), after.summary());
        add(changes, WEBSITE, before.website(), after.website());
        add(changes, before.trainers(), after.trainers());
        return changes;
    }

    public static Set<CourseChange> between(EditionPlan before, EditionPlan after) {
        Set<CourseChange> changes = EnumSet.noneOf(CourseChange.class);
        add(changes, DATE, before.firstDay(), after.firstDay());
        add(changes, DATE, before.lastDay(), after.lastDay());
        add(changes, MODE, before.mode(), after.mode());
        add(changes, PLACE, before.place(), after.place());
        add(changes, before.trainers(), after.trainers());
        return changes;
    }

    public static boolean needsReview(Set<CourseChange> changes) {
        return changes.stream().anyMatch(CourseChange::isLarge);
    }

    private static void add(Set<CourseChange> changes, List<Trainer> before, List<Trainer> after) {
        add(changes, TRAINERS, before, after);
        add(changes, TRAINER_KINDS, CourseContent.kinds(before), CourseContent.kinds(after));
    }

    private static void add(
            Set<CourseChange> changes, CourseChange change, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(change);
        }
    }
}
