package nl.mbtregister.programme.rules;

import java.util.EnumSet;
import java.util.Set;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.register.rules.Standing;
import nl.mbtregister.register.rules.Status;

/** Which titles somebody may use: all that are held, and none under a suspension. */
public final class UsableTitles {
    private UsableTitles() {}

    public static Set<Title> of(Standing standing) {
        Set<Title> titles = EnumSet.noneOf(Title.class);
        if (standing.status() != Status.SUSPENDED) {
            standing.titles().stream()
                    .filter(title -> title.status() != Status.ENDED && title.status() != Status.REMOVED)
                    .forEach(title -> titles.add(title.title()));
        }
        return titles;
    }
}
