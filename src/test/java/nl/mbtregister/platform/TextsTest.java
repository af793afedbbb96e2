package nl.mbtregister.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The texts are whole in both languages, and the check catches each kind of fault when it is planted. */
class TextsTest {
    private static final Path RESOURCES = Path.of("src/main/resources/nl/mbtregister");
    private static final String KEY = "platform.sample.title";

    @Test
    void both_languages_are_whole_and_nothing_is_said_outside_them() {
        Texts texts = new Texts();
        TextCheck check = new TextCheck(
                texts.in(Language.NL),
                texts.in(Language.EN),
                sources(Path.of("src/main/webapp"), ".xhtml"),
                sources(Path.of("src/main/java"), ".java"),
                labels());
        assertThat(check.nl()).hasSizeGreaterThan(100);
        assertThat(check.views()).hasSizeGreaterThan(10);
        assertThat(check.faults()).isEmpty();
    }

    @Test
    void every_bundle_belongs_to_a_feature_and_says_each_key_once_under_its_name() {
        Map<String, String> bundles = sources(RESOURCES, ".properties");
        assertThat(bundles).isNotEmpty().hasSize(2 * (bundles.size() / 2));
        bundles.forEach((name, bundle) -> {
            String feature = Path.of(name).getParent().getFileName().toString();
            assertThat(Texts.FEATURES).contains(feature);
            List<String> keys = bundle.lines()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertThat(keys)
                    .as(name)
                    .doesNotHaveDuplicates()
                    .allMatch(key -> key.startsWith(feature + ".")
                            || key.startsWith("refusal." + feature + ".")
                            || Character.isUpperCase(key.charAt(0)));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no English: platform.sample.title                          | Titel      |         | <p>#{t['platform.sample.title']}</p>
            no Dutch: platform.sample.title                            |            | Title   | <p>#{t['platform.sample.title']}</p>
            missing: platform.sample.title                             |            |         | <p>#{t['platform.sample.title']}</p>
            missing: platform.sample.title                             |            |         | <m:field key="platform.sample.title"/>
            missing: platform.sample.title.one                         |            |         | <p>#{t.count('platform.sample.title', n)}</p>
            unused: platform.sample.title                              | Titel      | Title   | <p>#{t['platform.other.title']}</p>
            other placeholders in English: platform.sample.title       | Op {0}     | On      | <p>#{t.of('platform.sample.title', x)}</p>
            placeholders that nobody fills in: platform.sample.title   | Op {0}     | On {0}  | <p>#{t['platform.sample.title']}</p>
            nothing to fill in: platform.sample.title                  | Op         | On      | <p>#{t.of('platform.sample.title', x)}</p>
            placeholder 0 left out: platform.sample.title              | Op {1}     | On {1}  | <p>#{t.of('platform.sample.title', x, y)}</p>
            empty, straight quotes, markup or address: platform.sample.title | 's Zomers | Title | <p>#{t['platform.sample.title']}</p>
            literal text in view: Hallo                                | Titel      | Title   | <p>Hallo #{t['platform.sample.title']}</p>
            literal text in view: Zoek                                 | Titel      | Title   | <input aria-label="Zoek"/>#{t['platform.sample.title']}
            """, quoteCharacter = '~')
    void the_check_catches(String fault, String nl, String en, String view) {
        assertThat(check(nl, en, view, "").faults()).contains(fault);
    }

    @Test
    void the_check_catches_a_refusal_and_a_label_without_words() {
        assertThat(check("Titel", "Title", "#{t['" + KEY + "']}", "throw new Refusal(\"register.R7\");")
                        .faults())
                .containsExactly("missing: refusal.register.R7");
        TextCheck half = new TextCheck(
                Map.of("Tone.HIGH", "Hoog"),
                Map.of("Tone.HIGH", "High"),
                Map.of(),
                Map.of(),
                Map.of("Tone", List.of("Tone.HIGH", "Tone.LOW")));
        assertThat(half.faults()).containsExactly("missing: Tone.LOW");
    }

    @Test
    void the_check_is_content_with_what_is_whole() {
        assertThat(check("Op {0}", "On {0}", "<p>#{t.of('" + KEY + "', day)} · 1</p>", "")
                        .faults())
                .isEmpty();
    }

    private static TextCheck check(String nl, String en, String view, String source) {
        return new TextCheck(
                nl == null ? Map.of() : Map.of(KEY, nl),
                en == null ? Map.of() : Map.of(KEY, en),
                Map.of("view", view),
                Map.of("class", source),
                Map.of());
    }

    /** Two enums of one name share their labels, so each must have all of them. */
    private static Map<String, List<String>> labels() {
        Map<String, List<String>> labels = new TreeMap<>();
        JavaClasses product = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("nl.mbtregister");
        for (JavaClass type : product.that(DescribedPredicate.describe("enums", JavaClass::isEnum))) {
            for (Object constant : type.reflect().getEnumConstants()) {
                labels.computeIfAbsent(type.getSimpleName(), name -> new ArrayList<>())
                        .add(type.getSimpleName() + "." + ((Enum<?>) constant).name());
            }
        }
        assertThat(labels).containsKey("Title");
        return labels;
    }

    private static Map<String, String> sources(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .collect(Collectors.toMap(Path::toString, TextsTest::read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
