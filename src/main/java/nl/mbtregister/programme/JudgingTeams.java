package nl.mbtregister.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.mbtregister.criteria.ReadingCriteria;
import nl.mbtregister.criteria.rules.CriteriaLibrary;
import nl.mbtregister.criteria.rules.Criterion;
import nl.mbtregister.criteria.rules.Scope;
import nl.mbtregister.criteria.rules.SelfJudged;
import nl.mbtregister.criteria.rules.Thresholds;
import nl.mbtregister.criteria.rules.self.SelfFinding;
import nl.mbtregister.criteria.rules.self.SelfJudge;
import nl.mbtregister.criteria.rules.self.SelfTurn;
import nl.mbtregister.criteria.rules.self.Team;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.programme.rules.Certificate;
import org.jspecify.annotations.Nullable;

/**
 * Whoever looks at a programme gets the criteria that the register answers by itself, on any day, with every row; three
 * statements for one programme and for hundreds. The caller sees to it that the reader may know of these programmes.
 */
@ApplicationScoped
@AllowedTo({Role.INSTITUTION, Role.AUDITOR, Role.SECRETARIAT, Role.CUR_MEMBER, Role.CUR_CHAIR, Role.BOARD, Role.SYSTEM})
public class JudgingTeams {
    @Inject
    private TeamRows teams;

    @Inject
    private OpeningProgramme opening;

    @Inject
    private ReadingCriteria criteria;

    @Inject
    private Time time;

    /** A programme, what is judged of it, and the criteria by which. */
    public record Judged(long programme, Scope scope, CriteriaLibrary library) {}

    /**
     * What is answered of a programme today.
     *
     * @param library by which it was certified, or would be judged today
     */
    public record Own(Programme programme, CriteriaLibrary library, List<ComputedAnswer> answers) {}

    /**
     * For who acts for its institution.
     *
     * @throws Refusal programme.R3 when there is none of that number that the caller may see
     */
    @AllowedTo({Role.INSTITUTION, Role.SECRETARIAT})
    @Transactional
    public Own own(String number) {
        Programme programme = opening.own(number).programme();
        Optional<Certificate> certificate = Optional.ofNullable(programme.certificate());
        CriteriaLibrary library = certificate
                .flatMap(one -> criteria.library(one.library(), Integer.parseInt(one.version())))
                .orElseGet(() -> criteria.inForce(time.today()));
        Scope scope = new Scope(
                certificate.map(Certificate::modules).orElse(programme.facts().modules()),
                programme.facts().variant());
        return new Own(programme, library, of(new Judged(programme.id(), scope, library), time.today()));
    }

    /** In the order of the criteria. */
    @Transactional
    public List<ComputedAnswer> of(Judged programme, LocalDate day) {
        return of(List.of(programme), day).getOrDefault(programme.programme(), List.of());
    }

    /** By programme. */
    @Transactional
    public Map<Long, List<ComputedAnswer>> of(Collection<Judged> programmes, LocalDate day) {
        int months = programmes.stream()
                .mapToInt(one -> one.library().thresholds().meetingMonths())
                .max()
                .orElse(0);
        Map<Long, Team> all =
                teams.of(programmes.stream().map(Judged::programme).toList(), day.minusMonths(months));
        Map<Long, List<ComputedAnswer>> answers = new HashMap<>();
        for (Judged one : programmes) {
            Team team = all.getOrDefault(one.programme(), Team.NOBODY);
            answers.put(one.programme(), answers(one, team, day));
        }
        return answers;
    }

    private static List<ComputedAnswer> answers(Judged programme, Team team, LocalDate day) {
        return programme.library().of(programme.scope()).stream()
                .filter(criterion -> criterion.judged() != null)
                .map(criterion -> answer(criterion, programme.library().thresholds(), team, day))
                .toList();
    }

    private static ComputedAnswer answer(Criterion criterion, Thresholds limits, Team team, LocalDate day) {
        SelfJudged judged = Objects.requireNonNull(criterion.judged());
        SelfJudge judge = new SelfJudge(team, limits);
        SelfFinding finding = judge.on(day, judged);
        @Nullable
        SelfTurn turn =
                judge.after(day, day.plusMonths(limits.warnMonths()), judged).orElse(null);
        return new ComputedAnswer(criterion, finding, turn);
    }
}
