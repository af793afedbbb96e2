package nl.mbtregister.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every numbered rule of a package text is named by a test, and every rule that a test names is in a package text. */
class TraceTest {
    private static final Pattern STATED = Pattern.compile("\\b([a-z]+\\.R[0-9]+)\\b");
    private static final Pattern NAMED = Pattern.compile("\"[^\"\\n]*\\b([a-z]+\\.R[0-9]+)\\b[^\"\\n]*\"");
    private static final Path TEXTS = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");

    @Test
    void every_rule_of_a_package_text_is_named_by_a_test() throws IOException {
        assertThat(untested(stated(), named())).isEmpty();
    }

    @Test
    void every_rule_that_a_test_names_is_stated_in_a_package_text() throws IOException {
        assertThat(untested(named(), stated())).isEmpty();
    }

    @Test
    void the_trace_sees_rules_at_all() throws IOException {
        assertThat(stated()).isNotEmpty();
    }

    @Test
    void a_rule_without_a_test_is_caught() {
        String text = "/** <li><b>planted.R1</b> Nobody tests this. */";
        assertThat(untested(find(STATED, text), find(NAMED, "@DisplayName(\"planted" + ".R2\")")))
                .containsExactly("planted.R1");
    }

    private static Set<String> untested(Set<String> rules, Set<String> tests) {
        Set<String> rest = new TreeSet<>(rules);
        rest.removeAll(tests);
        return rest;
    }

    private static Set<String> stated() throws IOException {
        return read(TEXTS, "package-info.java", STATED);
    }

    private static Set<String> named() throws IOException {
        Set<String> rules = read(TESTS, ".java", NAMED);
        rules.removeIf(rule -> rule.startsWith("planted."));
        return rules;
    }

    private static Set<String> read(Path folder, String ending, Pattern pattern) throws IOException {
        Set<String> rules = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
                rules.addAll(find(pattern, Files.readString(file)));
            }
        }
        return rules;
    }

    private static Set<String> find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
