package nl.mbtregister.register.rules;

import java.util.EnumSet;
import java.util.Set;
import nl.mbtregister.kernel.Level;
import nl.mbtregister.kernel.Title;

/** What a title rests on: the basic title under each specialist title, any specialist title under the supervisor's. */
final class Foundation {
    private static final Set<Title> SPECIALIST = ofLevel(Level.SPECIALIST);
    private static final Set<Title> BASIC = ofLevel(Level.BASIC);

    private Foundation() {}

    /** The titles of which one must be held; empty for a title that rests on nothing. */
    static Set<Title> of(Title title) {
        return switch (title.level()) {
            case BASIC -> Set.of();
            case SPECIALIST -> BASIC;
            case SUPERVISOR -> SPECIALIST;
        };
    }

    private static Set<Title> ofLevel(Level level) {
        var titles = EnumSet.noneOf(Title.class);
        for (var title : Title.values()) {
            if (title.level() == level) {
                titles.add(title);
            }
        }
        return titles;
    }
}
