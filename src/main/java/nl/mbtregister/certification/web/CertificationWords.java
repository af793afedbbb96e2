package nl.mbtregister.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.mbtregister.certification.EvidencePiece;
import nl.mbtregister.certification.RoundAnswer;
import nl.mbtregister.certification.rules.AssignmentState;
import nl.mbtregister.certification.rules.CertificationState;
import nl.mbtregister.certification.rules.Compared;
import nl.mbtregister.criteria.rules.Scope;
import nl.mbtregister.criteria.rules.Score;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Look;
import nl.mbtregister.programme.ComputedAnswer;
import org.jspecify.annotations.Nullable;

/** How rounds, answers and evidence look on a page. */
@Named
@RequestScoped
public class CertificationWords {
    private static final int SOON_DAYS = 60;
    private static final int KILO = 1000;

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

    public Look look(AssignmentState state) {
        return switch (state) {
            case ASSIGNED, IN_PROGRESS -> Look.WAITING;
            case SUBMITTED -> Look.SOON;
            case CHANGES_REQUESTED -> Look.CONDITION;
            case CLOSED -> Look.GOOD;
        };
    }

    /** Of a result; past for none. */
    public Look scoreLook(@Nullable Score score) {
        return switch (score) {
            case MET -> Look.GOOD;
            case PARTLY -> Look.CONDITION;
            case ABSENT -> Look.STOPPED;
            case NOT_APPLICABLE -> Look.PAST;
            case null -> Look.WAITING;
        };
    }

    /** Of an answer as the checklist shows it: two texts come before everything else, and what was only taken over is open. */
    public Look answerLook(@Nullable RoundAnswer answer) {
        if (answer != null && !answer.rivals().isEmpty()) {
            return Look.SOON;
        }
        return scoreLook(
                answer == null || answer.lookAgain() ? null : answer.score().result());
    }

    public String answerLabel(@Nullable RoundAnswer answer) {
        if (answer != null && !answer.rivals().isEmpty()) {
            return t.get("certification.row.twice");
        }
        Score result = answer == null ? null : answer.score().result();
        if (result == null) {
            return t.get("certification.row.open");
        }
        return answer != null && answer.lookAgain() ? t.get("certification.row.again") : result(result);
    }

    /** A result in the words of the checklist. */
    public String result(@Nullable Score score) {
        return score == null ? t.get("certification.result.none") : t.show(score);
    }

    public Look shiftLook(Compared.Shift shift) {
        return switch (shift) {
            case BETTER -> Look.GOOD;
            case WORSE -> Look.STOPPED;
            case SAME, OTHER -> Look.PAST;
            case OPEN -> Look.WAITING;
        };
    }

    /** The parts that are certified: MBT, MBT-I, PMT. */
    public String scope(Scope scope) {
        return scope.modules().stream().sorted().map(t::show).collect(Collectors.joining(", "));
    }

    public Look look(EvidencePiece piece, LocalDate day) {
        if (!piece.holds(day)) {
            return Look.STOPPED;
        }
        LocalDate end = piece.expiresOn();
        return end != null && end.isBefore(day.plusDays(SOON_DAYS)) ? Look.SOON : Look.GOOD;
    }

    /** Whether it holds, and until when. */
    public String standing(EvidencePiece piece, LocalDate day) {
        if (piece.withdrawnOn() != null) {
            return t.get("certification.evidence.withdrawn");
        }
        if (piece.expiresOn() == null) {
            return t.get("certification.evidence.endless");
        }
        return t.of(
                piece.holds(day) ? "certification.evidence.until" : "certification.evidence.expired",
                piece.expiresOn());
    }

    /** The evidence of one criterion in a line: how many, and what has expired or will soon. */
    public String shown(List<EvidencePiece> pieces, LocalDate day) {
        if (pieces.isEmpty()) {
            return t.get("certification.row.bare");
        }
        String many = t.count("certification.row.evidence", pieces.size());
        long expired = pieces.stream().filter(piece -> !piece.holds(day)).count();
        if (expired > 0) {
            return many + t.count("certification.row.expired", expired);
        }
        return many
                + pieces.stream()
                        .filter(piece -> look(piece, day) == Look.SOON)
                        .findFirst()
                        .map(piece -> t.of("certification.row.soon", piece.expiresOn()))
                        .orElse("");
    }

    /** In kilobytes or megabytes. */
    public String size(int bytes) {
        return bytes < KILO * KILO
                ? t.of("certification.evidence.kb", Math.max(1, bytes / KILO))
                : t.of("certification.evidence.mb", bytes / KILO / KILO);
    }

    /** Of what the register answers by itself: met, met but not for long, or not met. */
    public Look registerLook(ComputedAnswer answer) {
        if (!answer.finding().met()) {
            return Look.STOPPED;
        }
        return answer.turn() == null ? Look.GOOD : Look.CONDITION;
    }

    public String registerLabel(ComputedAnswer answer) {
        return switch (registerLook(answer)) {
            case GOOD -> t.get("certification.register.met");
            case CONDITION -> t.get("certification.register.soon");
            default -> t.get("certification.register.unmet");
        };
    }
}
