package nl.mbtregister.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.mbtregister.criteria.ReadingCriteria;
import nl.mbtregister.criteria.rules.CriteriaLibrary;
import nl.mbtregister.criteria.rules.Criterion;
import nl.mbtregister.criteria.rules.SelfJudged;
import nl.mbtregister.criteria.rules.self.SelfJudge;
import nl.mbtregister.criteria.rules.self.Team;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingMany;
import nl.mbtregister.letters.PostingLetters;
import nl.mbtregister.letters.Recipient;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Job;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.programme.rules.Warning;
import nl.mbtregister.programme.rules.WarningKind;
import nl.mbtregister.programme.rules.Watch;

/**
 * Every day the register looks whether an answer that it gives of a certified programme has turned or will turn, and tells
 * the institution and the office on the first day on which it sees that. At most ten statements besides those of letters.
 */
@ApplicationScoped
@AllowedTo(Role.SYSTEM)
public class WarningProgrammes implements Job {
    @Inject
    private ProgrammeWarnings warnings;

    @Inject
    private Upkeeps upkeeps;

    @Inject
    private TeamRows teams;

    @Inject
    private ReadingCriteria criteria;

    @Inject
    private WarningLetter words;

    @Inject
    private PostingLetters letters;

    @Inject
    private KeepingMany journal;

    @Inject
    private Time time;

    private record Version(String name, int number) {}

    /** What was seen of one criterion of a programme. */
    private record Found(CertifiedProgramme programme, Criterion criterion, Watch.Seen seen) {
        Stream<ProgrammeWarnings.Of> over() {
            return seen.over().stream().map(this::of);
        }

        Stream<ProgrammeWarnings.Of> fresh() {
            return seen.fresh().stream().map(this::of);
        }

        /** Whether it is met no longer, and the loss of the supervisor may be why: then programme.R15 asks about that. */
        boolean lostSupervisor() {
            return criterion.judged() == SelfJudged.SUPERVISOR_AND_SPECIALIST
                    && seen.fresh()
                            .filter(warning -> warning.kind() == WarningKind.NOW)
                            .isPresent();
        }

        private ProgrammeWarnings.Of of(Warning warning) {
            return new ProgrammeWarnings.Of(programme.id(), warning, seen.lost(), seen.told());
        }
    }

    @Override
    @AllowedTo(Role.VISITOR)
    public String name() {
        return "programme-warnings";
    }

    @Override
    @Transactional
    public long runFor(LocalDate day) {
        List<CertifiedProgramme> certified = warnings.certified(day);
        List<Long> ids = certified.stream().map(CertifiedProgramme::id).toList();
        List<Found> found = look(certified, ids, day);
        warnings.end(found.stream().flatMap(Found::over).toList(), day);
        warnings.endOthers(ids, day);
        Set<ProgrammeWarnings.Of> noted =
                warnings.note(found.stream().flatMap(Found::fresh).toList(), day, time.now());
        return tell(
                found.stream()
                        .filter(one -> one.seen().told() && one.fresh().anyMatch(noted::contains))
                        .toList(),
                day);
    }

    private List<Found> look(List<CertifiedProgramme> certified, List<Long> ids, LocalDate day) {
        Map<Version, CriteriaLibrary> libraries = new HashMap<>();
        certified.forEach(one -> libraries.computeIfAbsent(new Version(one.library(), one.version()), this::library));
        int months = libraries.values().stream()
                .mapToInt(library -> library.thresholds().meetingMonths())
                .max()
                .orElse(0);
        Map<Long, Team> teamOf = teams.of(ids, earliest(certified, day).minusMonths(months));
        Map<Long, List<Warning>> known = warnings.known(ids);
        List<Found> found = new ArrayList<>();
        for (CertifiedProgramme one : certified) {
            CriteriaLibrary library =
                    libraries.computeIfAbsent(new Version(one.library(), one.version()), this::library);
            SelfJudge judge = new SelfJudge(teamOf.getOrDefault(one.id(), Team.NOBODY), library.thresholds());
            List<Warning> before = known.getOrDefault(one.id(), List.of());
            library.of(one.scope())
                    .forEach(criterion ->
                            look(one, criterion, judge, before, day).ifPresent(found::add));
        }
        return found;
    }

    private static Optional<Found> look(
            CertifiedProgramme programme, Criterion criterion, SelfJudge judge, List<Warning> before, LocalDate day) {
        SelfJudged judged = criterion.judged();
        if (judged == null) {
            return Optional.empty();
        }
        List<Warning> known = before.stream()
                .filter(warning -> warning.code().equals(criterion.code()))
                .toList();
        Watch watch = new Watch(criterion.code(), judged, judge, programme.since());
        return Optional.of(new Found(programme, criterion, watch.on(day, known)));
    }

    private long tell(List<Found> told, LocalDate day) {
        if (told.isEmpty()) {
            return 0;
        }
        Map<Long, List<Recipient>> leads = warnings.leads(told.stream()
                .map(one -> one.programme().institution())
                .distinct()
                .toList());
        Set<Long> asked = told.stream().anyMatch(Found::lostSupervisor) ? upkeeps.withoutSupervisor(day) : Set.of();
        List<JournalAct> acts = new ArrayList<>();
        for (Found one : told) {
            boolean asks =
                    one.lostSupervisor() && asked.contains(one.programme().id());
            List<Recipient> to =
                    asks ? List.of() : leads.getOrDefault(one.programme().institution(), List.of());
            one.fresh().forEach(warning -> {
                words.all(one.programme(), one.criterion(), warning, to).forEach(letters::post);
                acts.add(JournalAct.of("programme.warning.told")
                        .object("programme", warning.programme())
                        .with("criterion", warning.warning().code())
                        .with("kind", warning.warning().kind())
                        .with("turns-on", warning.warning().turnsOn()));
            });
        }
        journal.record(acts);
        return told.size();
    }

    private CriteriaLibrary library(Version version) {
        return criteria.library(version.name(), version.number())
                .orElseThrow(() -> new IllegalStateException("no criteria " + version));
    }

    private static LocalDate earliest(List<CertifiedProgramme> certified, LocalDate day) {
        return certified.stream()
                .map(CertifiedProgramme::since)
                .min(LocalDate::compareTo)
                .filter(since -> since.isBefore(day))
                .orElse(day);
    }
}
