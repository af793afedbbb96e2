package nl.mbtregister.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.programme.rules.CountedMember;
import nl.mbtregister.programme.rules.TeamCount;

/** A team as it is on a day. */
public record Team(OwnProgramme own, LocalDate day, List<Line> lines) {

    /** @param titles that may be used on that day */
    public record Line(TeamMember member, Set<Title> titles) {}

    /** Of those who work in it on that day. */
    public TeamCount count() {
        return TeamCount.of(lines.stream()
                .filter(line -> line.member().works(day))
                .map(line -> new CountedMember(
                        line.member().person() != null,
                        line.member().entry().treats(),
                        line.member().consent(),
                        line.titles()))
                .toList());
    }
}
