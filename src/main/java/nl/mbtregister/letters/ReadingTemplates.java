package nl.mbtregister.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.letters.rules.Message;
import nl.mbtregister.letters.rules.Words;
import nl.mbtregister.letters.rules.WordsCheck;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import org.jspecify.annotations.Nullable;

/** The office looks at the words of the letters, as they are, were and may become. */
@ApplicationScoped
@AllowedTo(Role.SECRETARIAT)
public class ReadingTemplates {
    @Inject
    private Templates templates;

    @Inject
    private LetterBook book;

    @Inject
    private Time time;

    /**
     * A kind of letter in the list of all.
     *
     * @param subject with which it goes out now
     * @param version 0 while it is that of the program
     * @param draft whether somebody is writing another
     */
    public record Line(LetterKind kind, Wording subject, int version, boolean draft) {}

    /** A blank that the words of a letter may hold. */
    public record Offered(String name, Wording what, Wording example, boolean optional, boolean must) {}

    /**
     * One kind of letter.
     *
     * @param now the version that holds
     * @param draft null when there is none
     * @param versions all that were published, the newest first, that of the program last
     */
    public record Opened(
            LetterKind kind,
            TemplateVersion now,
            @Nullable TemplateVersion draft,
            List<TemplateVersion> versions,
            List<Offered> blanks) {

        public Opened {
            versions = List.copyOf(versions);
            blanks = List.copyOf(blanks);
        }
    }

    /** Every kind of letter; three statements. */
    @Transactional
    public List<Line> list() {
        Map<LetterKind, Integer> versions = templates.allInForce(time.now());
        Map<LetterKind, Wording> subjects = templates.subjectsInForce(time.now());
        Set<LetterKind> drafts = Set.copyOf(templates.drafts());
        return Stream.of(LetterKind.values())
                .map(kind -> new Line(
                        kind,
                        subjects.getOrDefault(kind, subject(book.file(kind).words())),
                        versions.getOrDefault(kind, 0),
                        drafts.contains(kind)))
                .toList();
    }

    private static Wording subject(Words words) {
        return new Wording(words.subjectNl(), words.subjectEn());
    }

    /** One kind of letter with everything about its words; one statement. */
    @Transactional
    public Opened open(LetterKind kind) {
        Instant now = time.now();
        List<TemplateVersion> all = templates.versionsOf(kind);
        List<TemplateVersion> published =
                all.stream().filter(version -> !version.draft()).toList();
        return new Opened(
                kind,
                Templates.inForce(published, now),
                all.stream().filter(TemplateVersion::draft).findFirst().orElse(null),
                published,
                blanks(kind));
    }

    private List<Offered> blanks(LetterKind kind) {
        WordsCheck check = check(kind);
        Stream<String> names = Stream.concat(check.required().stream(), check.optional().stream());
        return BlankBook.of(names.toList()).stream()
                .map(blank -> new Offered(
                        blank.name(),
                        blank.what(),
                        blank.example(),
                        check.optional().contains(blank.name()),
                        check.must().contains(blank.name())))
                .toList();
    }

    /** What words for this letter are held to. */
    public WordsCheck check(LetterKind kind) {
        return book.file(kind).check();
    }

    /**
     * The letter as it would be with these words, filled in with examples.
     *
     * @throws IllegalArgumentException for words that {@link #check} finds wrong
     */
    public Message preview(LetterKind kind, Words words, String language) {
        var template = book.file(kind).framed(words.form(Locale.of("nl")), words.form(Locale.ENGLISH));
        return template.fill(
                Locale.of(language),
                BlankBook.examples(Stream.concat(template.required().stream(), template.optional().stream())
                        .toList()));
    }
}
