package nl.mbtregister.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.letters.Letter;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.letters.Recipient;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.Texts;
import nl.mbtregister.reminder.rules.RoundPreset;
import nl.mbtregister.rulebook.rules.Finding;

/** Writes the letter of a round to somebody: which titles end when, and what is missing. */
@ApplicationScoped
class RoundLetter {
    @Inject
    private Texts texts;

    static LetterKind kind(RoundPreset preset) {
        return switch (preset) {
            case TWELVE -> LetterKind.ROUND_12_MONTHS;
            case SIX -> LetterKind.ROUND_6_MONTHS;
            case THREE -> LetterKind.ROUND_3_MONTHS;
            case ONE -> LetterKind.ROUND_1_MONTH;
        };
    }

    /** @param missing for each title of which the rules say what renewal asks */
    Letter write(Round round, RoundStanding standing, Map<RoundTitle, List<Finding>> missing) {
        Letter letter = Letter.to(standing.recipient(), kind(round.preset()), round.reference())
                .with("title", said(t -> titles(standing.titles(), t)))
                .with("end", standing.titles().getFirst().end());
        if (!RoundJudge.together(missing).isEmpty()) {
            return letter.with("missing", said(t -> lines(standing.titles(), missing, t)));
        }
        boolean known = missing.keySet().containsAll(standing.titles());
        return known ? letter.with("complete", said(t -> t.get("reminder.letter.complete"))) : letter;
    }

    /** The letter with made-up facts, for whoever wants to see how it arrives. */
    Letter example(Round round, Recipient recipient, String mark) {
        return Letter.to(recipient, kind(round.preset()), round.reference() + " test " + mark)
                .with("title", said(t -> t.get("Title.THERAPIST")))
                .with("end", round.lastEnd())
                .with("missing", said(t -> t.get("reminder.letter.example")));
    }

    private static String titles(List<RoundTitle> titles, Sentences t) {
        return titles.stream()
                .map(title -> t.show(title.title()))
                .collect(Collectors.joining(" " + t.get("reminder.letter.and") + " "));
    }

    private static String lines(List<RoundTitle> titles, Map<RoundTitle, List<Finding>> missing, Sentences t) {
        return titles.stream()
                .flatMap(title -> missing.getOrDefault(title, List.of()).stream())
                .map(finding -> t.of(
                        "reminder.letter.line",
                        finding.requirement().sentence(),
                        finding.reached(),
                        finding.needed(),
                        t.unit(finding.needed(), finding.unit())))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private Wording said(Function<Sentences, String> say) {
        return new Wording(say.apply(texts.in(Language.NL)), say.apply(texts.in(Language.EN)));
    }
}
