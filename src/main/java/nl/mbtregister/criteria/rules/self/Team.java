package nl.mbtregister.criteria.rules.self;

import java.time.LocalDate;
import java.util.List;

/** The team of a programme through time, and its meetings. */
public record Team(List<TeamMember> members, List<TeamMeeting> meetings) {
    public static final Team NOBODY = new Team(List.of(), List.of());

    public Team {
        members = List.copyOf(members);
        meetings = List.copyOf(meetings);
    }

    List<TeamMember> on(LocalDate day) {
        return members.stream().filter(member -> member.inTeam().contains(day)).toList();
    }
}
