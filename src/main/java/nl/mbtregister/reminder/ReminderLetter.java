package nl.mbtregister.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.letters.Letter;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.letters.Recipient;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.Texts;
import nl.mbtregister.portfolio.Gathered;
import nl.mbtregister.register.rules.Term;
import nl.mbtregister.rulebook.PublishedRulebook;
import nl.mbtregister.rulebook.rules.Finding;
import nl.mbtregister.rulebook.rules.Judgement;

/** The words of a reminder: what the person has and what is missing. */
@ApplicationScoped
class ReminderLetter {
    @Inject
    private PublishedRulebook published;

    @Inject
    private Texts texts;

    Letter of(Reminder reminder, Gathered handedIn, LocalDate day) {
        Term term = reminder.end().term();
        LocalDate end = reminder.end().end();
        if (reminder.moment().after()) {
            return to(reminder, LetterKind.RENEWAL_LAPSED).with("end", end);
        }
        Optional<Judgement> judged = judged(term, handedIn, day);
        List<Finding> asked = judged.stream()
                .flatMap(judgement -> judgement.findings().stream())
                .filter(finding -> finding.outcome() != Finding.Outcome.NOT_APPLICABLE
                        && !finding.requirement().advice())
                .toList();
        boolean missing = asked.stream().anyMatch(Finding::blocks);
        Letter letter = to(reminder, missing ? LetterKind.RENEWAL_REMINDER : LetterKind.RENEWAL_READY)
                .with("end", end)
                .with("last", end.minusDays(1));
        if (missing) {
            return letter.with("have", words(asked, ReminderLetter::have))
                    .with("missing", words(asked, ReminderLetter::missing));
        }
        // where the rules of the day say nothing about renewal nobody knows whether somebody has it all
        return judged.isPresent() ? letter.with("complete", said(t -> t.get("reminder.complete"))) : letter;
    }

    private Optional<Judgement> judged(Term term, Gathered handedIn, LocalDate day) {
        return published
                .rulebook()
                .renewal(term.title(), term.judged(), day)
                .map(question -> question.judge(handedIn.portfolio()));
    }

    private Letter to(Reminder reminder, LetterKind kind) {
        Recipient to = reminder.end().recipient();
        Recipient recipient =
                reminder.end().still() ? to : new Recipient(to.personId(), null, to.language(), to.name());
        Term term = reminder.end().term();
        return Letter.to(
                        recipient,
                        kind,
                        "title " + term.title() + " " + reminder.end().end() + " " + reminder.moment())
                .with(
                        "title",
                        new Wording(
                                texts.in(Language.NL).show(term.title()),
                                texts.in(Language.EN).show(term.title())));
    }

    private interface Line {
        Stream<String> of(Finding finding, Sentences t);
    }

    private Wording words(List<Finding> findings, Line line) {
        return said(
                t -> findings.stream().flatMap(finding -> line.of(finding, t)).collect(Collectors.joining(", ")));
    }

    private Wording said(Function<Sentences, String> say) {
        return new Wording(say.apply(texts.in(Language.NL)), say.apply(texts.in(Language.EN)));
    }

    private static Stream<String> have(Finding finding, Sentences t) {
        return Stream.of(t.of(
                "reminder.reached", finding.reached(), finding.needed(), t.unit(finding.needed(), finding.unit())));
    }

    private static Stream<String> missing(Finding finding, Sentences t) {
        return finding.blocks()
                ? finding.missing().stream()
                        .map(part -> t.of("reminder.missing", part.amount(), t.unit(part.amount(), part.unit())))
                : Stream.empty();
    }
}
