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
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Texts;

/** The letters that tell an institution of a decision. */
@ApplicationScoped
class DecisionLetters {
    @Inject
    private RoundAuditors auditors;

    @Inject
    private Settings settings;

    @Inject
    private Texts texts;

    /** One for each lead of the institution. */
    List<Letter> write(AuditedRound round, RoundProposal proposal, Verdict verdict, List<Criterion> open) {
        return auditors.leads(round.institution()).stream()
                .map(to -> write(to, round, proposal, verdict, open))
                .toList();
    }

    /** One for each lead of the institution: what is done to the certificate between two rounds, why, and until when to object. */
    List<Letter> write(StandingCertificate standing, CertificateStep step, LocalDate today) {
        LocalDate until = today.plusWeeks(settings.number(Setting.CERTIFICATION_OBJECTION_WEEKS));
        Wording what = new Wording(told(Language.NL, step), told(Language.EN, step));
        return auditors.leads(standing.institution()).stream()
                .map(to -> Letter.to(to, LetterKind.CERTIFICATE_CHANGED, "certificate_act " + step.id())
                        .with("programme", standing.name())
                        .with("what", what)
                        .with("from", today)
                        .with("reason", step.reason())
                        .with("until", until))
                .toList();
    }

    private String told(Language language, CertificateStep step) {
        return texts.in(language).get("certification.act.told." + step.act().name());
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
