package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.mbtregister.certification.rules.Verdict;
import nl.mbtregister.criteria.rules.Criterion;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.letters.Letter;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.letters.Recipient;

/** The letters that tell an institution of a decision. */
@ApplicationScoped
class DecisionLetters {
    @Inject
    private RoundAuditors auditors;

    /** One for each lead of the institution. */
    List<Letter> write(AuditedRound round, RoundProposal proposal, Verdict verdict, List<Criterion> open) {
        return auditors.leads(round.institution()).stream()
                .map(to -> write(to, round, proposal, verdict, open))
                .toList();
    }

    private static Letter write(
            Recipient to, AuditedRound round, RoundProposal proposal, Verdict verdict, List<Criterion> open) {
        LetterKind kind = switch (verdict.outcome()) {
            case CERTIFIED -> LetterKind.PROGRAMME_CERTIFIED;
            case CONDITIONAL -> LetterKind.PROGRAMME_CONDITIONAL;
            case NOT_CERTIFIED -> LetterKind.PROGRAMME_NOT_CERTIFIED;
        };
        Letter letter = Letter.to(to, kind, "round_decision " + round.id())
                .with("reference", round.reference())
                .with("programme", round.name());
        return switch (verdict.outcome()) {
            case CERTIFIED -> letter.with("through", last(verdict));
            case CONDITIONAL ->
                letter.with("through", last(verdict))
                        .with("until", Objects.requireNonNull(proposal.pointsDue()))
                        .with("missing", words(open, proposal));
            case NOT_CERTIFIED ->
                letter.with("missing", words(open, proposal)).with("from", Objects.requireNonNull(verdict.again()));
        };
    }

    private static LocalDate last(Verdict verdict) {
        return Objects.requireNonNull(verdict.end()).minusDays(1);
    }

    /** What is not met; where everything is, why the decision departs from that. */
    private static Wording words(List<Criterion> open, RoundProposal proposal) {
        if (open.isEmpty()) {
            return new Wording(proposal.reason(), proposal.reason());
        }
        return new Wording(
                open.stream().map(one -> one.code() + " " + one.text().nl()).collect(Collectors.joining("\n")),
                open.stream().map(one -> one.code() + " " + one.text().en()).collect(Collectors.joining("\n")));
    }
}
