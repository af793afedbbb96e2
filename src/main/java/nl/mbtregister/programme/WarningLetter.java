package nl.mbtregister.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.mbtregister.criteria.rules.Criterion;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.letters.Letter;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.letters.Recipient;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Texts;
import nl.mbtregister.programme.rules.WarningKind;

/** What is written of a criterion that turns, to who leads the institution and to the office. Names nobody. */
@ApplicationScoped
class WarningLetter {
    @Inject
    private Texts texts;

    @Inject
    private Settings settings;

    List<Letter> all(
            CertifiedProgramme programme, Criterion criterion, ProgrammeWarnings.Of seen, List<Recipient> leads) {
        boolean now = seen.warning().kind() == WarningKind.NOW;
        Recipient office = new Recipient(
                null,
                settings.text(Setting.CONTACT_MAIL),
                "nl",
                texts.in(Language.NL).get("programme.warning.office"));
        return Stream.concat(
                        leads.stream()
                                .map(lead -> letter(
                                        lead,
                                        now ? LetterKind.PROGRAMME_FAILS : LetterKind.PROGRAMME_WILL_FAIL,
                                        programme,
                                        criterion,
                                        seen)),
                        Stream.of(letter(office, LetterKind.PROGRAMME_WARNED, programme, criterion, seen)))
                .toList();
    }

    private Letter letter(
            Recipient to,
            LetterKind kind,
            CertifiedProgramme programme,
            Criterion criterion,
            ProgrammeWarnings.Of seen) {
        return Letter.to(
                        to,
                        kind,
                        "programme_warning " + programme.id() + " "
                                + seen.warning().code() + " " + seen.warning().kind() + " "
                                + seen.warning().turnsOn())
                .with("programme", programme.name())
                .with("number", programme.number())
                .with("criterion", said(t -> criterion.code() + ": " + t.show(criterion.text())))
                .with("day", seen.warning().turnsOn())
                .with("lost", said(t -> t.count("programme.warning.lost", seen.lost())));
    }

    private Wording said(Function<Sentences, String> say) {
        return new Wording(say.apply(texts.in(Language.NL)), say.apply(texts.in(Language.EN)));
    }
}
