package nl.mbtregister.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mbtregister.certification.ImprovementPoint;
import nl.mbtregister.certification.rules.CertificationState;
import nl.mbtregister.certification.rules.FindingGrade;
import nl.mbtregister.certification.rules.FindingKind;
import nl.mbtregister.certification.rules.FindingScope;
import nl.mbtregister.certification.rules.Likelihood;
import nl.mbtregister.criteria.rules.Outcome;
import nl.mbtregister.criteria.rules.Scope;
import nl.mbtregister.criteria.rules.Score;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Look;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.programme.rules.CertificateStatus;
import org.jspecify.annotations.Nullable;

/** How what an audit finds looks on a page. */
@Named
@RequestScoped
public class AuditWords {
    /** Value of a choice that was not made; an empty one would be left out of the page. */
    static final String NONE = "NONE";

    @Inject
    private Sentences t;

    public Look look(CertificationState state) {
        return switch (state) {
            case DRAFT -> Look.SOON;
            case FILED, DESK_REVIEW, VISIT, REPORT, FACT_CHECK, COMMITTEE -> Look.WAITING;
            case DECIDED -> Look.GOOD;
            case WITHDRAWN -> Look.PAST;
        };
    }

    public Look look(CertificateStatus status) {
        return switch (status) {
            case CERTIFIED -> Look.SEAL;
            case CONDITIONAL -> Look.CONDITION;
            case SUSPENDED -> Look.STOPPED;
            case WITHDRAWN -> Look.REMOVED;
            case EXPIRED -> Look.PAST;
        };
    }

    public Look look(ImprovementPoint point) {
        if (point.overdue()) {
            return Look.STOPPED;
        }
        return switch (point.state()) {
            case OPEN, PLANNED -> Look.SOON;
            case PROVEN -> Look.WAITING;
            case CLOSED -> Look.GOOD;
        };
    }

    public String state(ImprovementPoint point) {
        return point.overdue() ? t.get("certification.improve.overdue") : t.show(point.state());
    }

    /** What it is about, in one line. */
    public String title(ImprovementPoint point) {
        return point.number() == 0
                ? t.of("certification.improve.left", point.code())
                : t.of("certification.improve.found", point.code(), point.number());
    }

    /** Of a score; waiting for none. */
    public Look scoreLook(@Nullable Score score) {
        return switch (score) {
            case MET -> Look.GOOD;
            case PARTLY -> Look.CONDITION;
            case ABSENT -> Look.STOPPED;
            case NOT_APPLICABLE -> Look.PAST;
            case null -> Look.WAITING;
        };
    }

    public String score(@Nullable Score score) {
        return score == null ? t.get("certification.audit.none") : t.show(score);
    }

    public Look kindLook(FindingKind kind) {
        return kind == FindingKind.REQUIREMENT ? Look.CONDITION : Look.WAITING;
    }

    public Look outcomeLook(Outcome outcome) {
        return switch (outcome) {
            case CERTIFIED -> Look.GOOD;
            case CONDITIONAL -> Look.CONDITION;
            case NOT_CERTIFIED -> Look.STOPPED;
        };
    }

    public String scope(Scope scope) {
        return scope.modules().stream().sorted().map(t::show).collect(Collectors.joining(", "));
    }

    public List<Option> getScores() {
        return Stream.concat(
                        Stream.of(new Option(NONE, t.get("certification.audit.none"))),
                        options(Score.values()).stream())
                .toList();
    }

    public List<Option> getKinds() {
        return options(FindingKind.values());
    }

    public List<Option> getGrades() {
        return options(FindingGrade.values());
    }

    public List<Option> getLikelihoods() {
        return options(Likelihood.values());
    }

    public List<Option> getScopes() {
        return options(FindingScope.values());
    }

    public Likelihood[] getRows() {
        return Likelihood.values();
    }

    public FindingScope[] getColumns() {
        return FindingScope.values();
    }

    List<Option> options(Enum<?>[] all) {
        return Stream.of(all).map(one -> new Option(one.name(), t.show(one))).toList();
    }
}
