package nl.mbtregister.criteria.rules.self;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.mbtregister.criteria.rules.SelfJudged;
import nl.mbtregister.criteria.rules.Thresholds;
import nl.mbtregister.kernel.Level;
import nl.mbtregister.kernel.Title;

/** Answers criteria of a team by the numbers of a library. */
public record SelfJudge(Team team, Thresholds limits) {
    private static final Predicate<Title> ANY = title -> true;
    private static final Predicate<Title> SPECIALIST = title -> title.level() == Level.SPECIALIST;
    private static final Predicate<Title> SUPERVISOR = title -> title == Title.SUPERVISOR;

    public SelfFinding on(LocalDate day, SelfJudged judged) {
        return switch (judged) {
            case BASIC_COURSE ->
                members(judged, day, TeamMember::therapist, SelfNeed.BASIC_COURSES, member -> course(member, day));
            case REGISTERED_SHARE ->
                members(judged, day, TeamMember::treats, SelfNeed.REGISTERED, member -> registered(member, day));
            case SUPERVISOR_AND_SPECIALIST -> titles(judged, day);
            case MEETINGS_HELD -> meetings(judged, day);
        };
    }

    /**
     * When a criterion that is met on a day will be no longer, from ends that are known; meetings are still to be held and
     * so say nothing about later days.
     *
     * @param until last day that is looked at
     */
    public Optional<SelfTurn> after(LocalDate day, LocalDate until, SelfJudged judged) {
        if (judged == SelfJudged.MEETINGS_HELD || !on(day, judged).met()) {
            return Optional.empty();
        }
        return ends().filter(end -> end.isAfter(day) && !end.isAfter(until))
                .distinct()
                .sorted()
                .filter(end -> !on(end, judged).met())
                .findFirst()
                .map(end -> new SelfTurn(end, lost(end, judged)));
    }

    private List<SelfRow> lost(LocalDate end, SelfJudged judged) {
        List<SelfRow> still = on(end, judged).counting();
        return on(end.minusDays(1), judged).counting().stream()
                .filter(row -> still.stream()
                        .noneMatch(other -> other.need() == row.need() && Objects.equals(other.member(), row.member())))
                .toList();
    }

    /** Days on which something ends or begins that may change an answer. */
    private Stream<LocalDate> ends() {
        return team.members().stream()
                .flatMap(member -> Stream.of(
                                Stream.of(member.inTeam()),
                                member.titles().stream().map(HeldTitle::held),
                                member.suspended().stream())
                        .flatMap(Function.identity()))
                .flatMap(period -> Stream.of(period.from(), period.end()))
                .filter(Objects::nonNull);
    }

    private SelfFinding members(
            SelfJudged judged,
            LocalDate day,
            Predicate<TeamMember> asked,
            SelfNeed need,
            Function<TeamMember, SelfReason> reason) {
        List<SelfRow> rows = rows(team.on(day).stream().filter(asked), need, reason);
        int percent = need == SelfNeed.REGISTERED ? limits.registeredPercent() : 100;
        return new SelfFinding(judged, day, List.of(tally(need, rows, share(rows.size(), percent))), rows);
    }

    /** That part of them, rounded up; of nobody still one. */
    private static int share(int all, int percent) {
        return Math.max(1, (all * percent + 99) / 100);
    }

    private SelfFinding titles(SelfJudged judged, LocalDate day) {
        List<SelfRow> supervisors =
                rows(team.on(day).stream(), SelfNeed.SUPERVISORS, member -> holds(member, day, SUPERVISOR));
        List<SelfRow> specialists =
                rows(team.on(day).stream(), SelfNeed.SPECIALISTS, member -> holds(member, day, SPECIALIST));
        return new SelfFinding(
                judged,
                day,
                List.of(
                        tally(SelfNeed.SUPERVISORS, supervisors, limits.leastSupervisors()),
                        tally(SelfNeed.SPECIALISTS, specialists, limits.leastSpecialists())),
                Stream.concat(supervisors.stream(), specialists.stream()).toList());
    }

    private SelfFinding meetings(SelfJudged judged, LocalDate day) {
        List<SelfRow> rows = team.meetings().stream()
                .map(meeting -> new SelfRow(
                        meeting.kind() == MeetingKind.SUPERVISION ? SelfNeed.SUPERVISIONS : SelfNeed.INTERVISIONS,
                        null,
                        meeting,
                        held(meeting, day)))
                .toList();
        return new SelfFinding(
                judged,
                day,
                List.of(
                        tally(SelfNeed.SUPERVISIONS, rows, limits.leastSupervisions()),
                        tally(SelfNeed.INTERVISIONS, rows, limits.leastIntervisions())),
                rows);
    }

    private SelfReason held(TeamMeeting meeting, LocalDate day) {
        if (meeting.day().isAfter(day)) {
            return SelfReason.LATER;
        }
        if (!meeting.day().isAfter(day.minusMonths(limits.meetingMonths()))) {
            return SelfReason.TOO_OLD;
        }
        return meeting.confirmed() ? SelfReason.HELD : SelfReason.NOT_SIGNED;
    }

    private static SelfReason course(TeamMember member, LocalDate day) {
        if (member.person() == null) {
            return SelfReason.NOT_KNOWN;
        }
        if (member.holds(day, ANY) || member.held(day, ANY)) {
            return SelfReason.HOLDS_TITLE;
        }
        return member.basicCourse() != null && !member.basicCourse().isAfter(day)
                ? SelfReason.FOLLOWED_COURSE
                : SelfReason.NO_COURSE;
    }

    private static SelfReason registered(TeamMember member, LocalDate day) {
        SelfReason holds = holds(member, day, ANY);
        boolean onTheWay = member.onTheWay() != null && !member.onTheWay().isAfter(day);
        return onTheWay && (holds == SelfReason.NO_TITLE || holds == SelfReason.ENDED) ? SelfReason.ON_THE_WAY : holds;
    }

    private static SelfReason holds(TeamMember member, LocalDate day, Predicate<Title> wanted) {
        if (member.person() == null) {
            return SelfReason.NOT_KNOWN;
        }
        if (member.holds(day, wanted)) {
            return member.suspended(day) ? SelfReason.SUSPENDED : SelfReason.HOLDS_TITLE;
        }
        return member.held(day, wanted) ? SelfReason.ENDED : SelfReason.NO_TITLE;
    }

    private static List<SelfRow> rows(
            Stream<TeamMember> members, SelfNeed need, Function<TeamMember, SelfReason> reason) {
        return members.map(member -> new SelfRow(need, member, null, reason.apply(member)))
                .toList();
    }

    private static SelfTally tally(SelfNeed need, List<SelfRow> rows, int needed) {
        long reached =
                rows.stream().filter(row -> row.need() == need && row.counts()).count();
        return new SelfTally(need, (int) reached, needed);
    }
}
