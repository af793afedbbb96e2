package nl.mbtregister.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.programme.rules.UsableTitles;
import nl.mbtregister.register.ConsultingRegister;
import nl.mbtregister.register.Registration;
import org.jspecify.annotations.Nullable;

/** Who acts for an institution, and the office, read who works in a team and what the register says of them on a day. */
@ApplicationScoped
@AllowedTo({Role.INSTITUTION, Role.SECRETARIAT})
public class ReadingTeam {
    @Inject
    private OpeningProgramme opening;

    @Inject
    private TeamMembers members;

    @Inject
    private ConsultingRegister register;

    @Inject
    private Time time;

    /**
     * Those in the team on that day, and who come later. Three statements.
     *
     * @param day not after today
     * @throws Refusal programme.R3 when there is none of that number that the caller may see, programme.R10 for a day to come
     */
    @Transactional
    public Team on(String number, LocalDate day) {
        if (day.isAfter(time.today())) {
            throw new Refusal("programme.R10");
        }
        OwnProgramme own = opening.own(number);
        List<TeamMember> team = members.from(own.programme().id(), day);
        Map<Long, Registration> known = register.ofPeople(people(team));
        return new Team(
                own,
                day,
                team.stream()
                        .map(member -> new Team.Line(member, titles(known, member.person(), day, time.today())))
                        .toList());
    }

    static Collection<Long> people(List<TeamMember> team) {
        return team.stream().map(TeamMember::person).filter(Objects::nonNull).toList();
    }

    /** Those that somebody may use on that day. */
    static Set<Title> titles(Map<Long, Registration> known, @Nullable Long person, LocalDate day, LocalDate today) {
        Registration registration = person == null ? null : known.get(person);
        return registration == null ? EnumSet.noneOf(Title.class) : UsableTitles.of(registration.on(day, today));
    }
}
