package nl.mbtregister.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.mbtregister.criteria.rules.self.HeldTitle;
import nl.mbtregister.criteria.rules.self.MeetingKind;
import nl.mbtregister.criteria.rules.self.Team;
import nl.mbtregister.criteria.rules.self.TeamMeeting;
import nl.mbtregister.criteria.rules.self.TeamMember;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Sql;
import nl.mbtregister.rulebook.rules.portfolio.CourseKind;
import org.jspecify.annotations.Nullable;

/** What the register knows of the teams of many programmes: three statements, whatever there is. */
@ApplicationScoped
class TeamRows {
    private static final List<String> BASIC_COURSES = List.of(
            CourseKind.BASIC_TRAINING.name(),
            CourseKind.BASIC_TRAINING_LONDON.name(),
            CourseKind.BASIC_TWO_DAYS.name());

    @Inject
    private Sql sql;

    private record Of<T>(long key, T what) {}

    private enum FactKind {
        TITLE,
        SUSPENDED,
        /** Its last day. */
        COURSE,
        /** The day of filing. */
        APPLIED
    }

    /** @param what the title; empty for what has none */
    private record Fact(FactKind kind, String what, Period days) {}

    private record Place(
            long programme,
            long id,
            String name,
            @Nullable Long person,
            Period inTeam,
            boolean therapist,
            boolean treats) {}

    /**
     * By programme; one in which nobody ever was is left out.
     *
     * @param meetingsAfter meetings on or before this day are left out
     */
    Map<Long, Team> of(Collection<Long> programmes, LocalDate meetingsAfter) {
        List<Place> places = places(programmes);
        List<Long> people = places.stream()
                .map(Place::person)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<Long, List<Fact>> facts = facts(people);
        Map<Long, List<TeamMeeting>> meetings = meetings(programmes, meetingsAfter);
        Map<Long, List<TeamMember>> members = new HashMap<>();
        for (Place place : places) {
            members.computeIfAbsent(place.programme(), programme -> new ArrayList<>())
                    .add(new TeamMember(
                            place.id(),
                            place.name(),
                            place.person(),
                            place.inTeam(),
                            place.therapist(),
                            place.treats(),
                            titles(known(facts, place)),
                            known(facts, place).stream()
                                    .filter(fact -> fact.kind() == FactKind.SUSPENDED)
                                    .map(Fact::days)
                                    .toList(),
                            first(known(facts, place), FactKind.APPLIED),
                            first(known(facts, place), FactKind.COURSE)));
        }
        Map<Long, Team> teams = new HashMap<>();
        members.forEach((programme, all) ->
                teams.put(programme, new Team(all, meetings.getOrDefault(programme, List.of()))));
        return teams;
    }

    /** Who said not to work there counts for nothing from that day on; nobody is in a team for less than a day. */
    private List<Place> places(Collection<Long> programmes) {
        return sql.all(
                """
                select m.programme_id, m.id, coalesce(p.display_name, nullif(m.described, ''), '') as name, m.person_id,
                  m.valid_from, least(m.valid_end, m.denied_on) as valid_end,
                  m.function in ('THERAPIST', 'CO_THERAPIST') as therapist, m.treats
                from programme_member m left join person p on p.id = m.person_id
                where m.programme_id = any (?) and m.valid_from < coalesce(least(m.valid_end, m.denied_on), 'infinity')
                order by m.programme_id, m.id""",
                row -> new Place(
                        row.getLong("programme_id"),
                        row.getLong("id"),
                        row.getString("name"),
                        row.getObject("person_id", Long.class),
                        period(row, 5),
                        row.getBoolean("therapist"),
                        row.getBoolean("treats")),
                programmes);
    }

    private Map<Long, List<Fact>> facts(List<Long> people) {
        return grouped(
                """
                select person_id, 'TITLE', title, lower(valid), upper(valid) from title_period where person_id = any (?)
                union all
                select person_id, 'SUSPENDED', '', lower(valid), upper(valid) from measure_period
                where person_id = any (?) and kind = 'SUSPENSION'
                union all
                select person_id, 'COURSE', '', last_day, null from followed_course
                where person_id = any (?) and course = any (?)
                union all
                select person_id, 'APPLIED', '', filed_on, null from application
                where person_id = any (?)
                  and state in ('SUBMITTED', 'COMPLETENESS_CHECK', 'AWAITING_APPLICANT', 'COMMITTEE_REVIEW')
                order by 1, 4""",
                row -> new Fact(FactKind.valueOf(row.getString(2)), row.getString(3), period(row, 4)),
                people,
                people,
                people,
                BASIC_COURSES,
                people);
    }

    /** Supervision and intervision of somebody while in the team; a meeting of several counts once. */
    private Map<Long, List<TeamMeeting>> meetings(Collection<Long> programmes, LocalDate after) {
        return grouped(
                """
                select m.programme_id, 'SUPERVISION', s.day, bool_or(a.state = 'SIGNED')
                from programme_member m
                  join supervision_attendance a on a.person_id = m.person_id
                  join supervision_meeting s on s.id = a.meeting_id and s.day > ?
                    and s.day >= m.valid_from and s.day < coalesce(least(m.valid_end, m.denied_on), 'infinity')
                where m.programme_id = any (?)
                group by m.programme_id, s.id
                union all
                select m.programme_id, 'INTERVISION', c.last_day, true
                from programme_member m
                  join ledger_credit c on c.person_id = m.person_id and c.activity = 'INTERVISION' and c.last_day > ?
                    and c.last_day >= m.valid_from and c.last_day < coalesce(least(m.valid_end, m.denied_on), 'infinity')
                where m.programme_id = any (?)
                group by m.programme_id, c.id, c.last_day
                order by 3""",
                row -> new TeamMeeting(
                        MeetingKind.valueOf(row.getString(2)), row.getObject(3, LocalDate.class), row.getBoolean(4)),
                after,
                programmes,
                after,
                programmes);
    }

    private <T> Map<Long, List<T>> grouped(String select, Sql.Reader<T> reader, Object... values) {
        Map<Long, List<T>> all = new HashMap<>();
        sql.all(select, row -> new Of<>(row.getLong(1), reader.read(row)), values)
                .forEach(one ->
                        all.computeIfAbsent(one.key(), key -> new ArrayList<>()).add(one.what()));
        return all;
    }

    private static <T> List<T> known(Map<Long, List<T>> all, Place place) {
        return place.person() == null ? List.of() : all.getOrDefault(place.person(), List.of());
    }

    private static List<HeldTitle> titles(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.kind() == FactKind.TITLE)
                .map(fact -> new HeldTitle(Title.valueOf(fact.what()), fact.days()))
                .toList();
    }

    private static @Nullable LocalDate first(List<Fact> facts, FactKind kind) {
        return facts.stream()
                .filter(fact -> fact.kind() == kind)
                .map(fact -> fact.days().from())
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static Period period(ResultSet row, int column) throws SQLException {
        return new Period(row.getObject(column, LocalDate.class), row.getObject(column + 1, LocalDate.class));
    }
}
