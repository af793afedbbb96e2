package nl.mbtregister.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every numbered rule of a package text is named by a test, and every rule that a test names is in a package text. */
class TraceTest {
    private static final Pattern RULE = Pattern.compile("\\b([a-z]+)\\.R[0-9]+\\b");
    private static final Pattern LITERAL = Pattern.compile("\"[^\"\\n]*\"");
    private static final Path TEXTS = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");

    @Test
    void every_rule_of_a_package_text_is_named_by_a_test() throws IOException {
        assertThat(without(stated(), named())).isEmpty();
    }

    @Test
    void every_rule_that_a_test_names_is_stated_in_a_package_text() throws IOException {
        assertThat(without(named(), stated())).isEmpty();
    }

    @Test
    void the_trace_sees_rules_at_all() throws IOException {
        assertThat(stated()).isNotEmpty();
    }

    @Test
    void a_rule_without_a_test_is_caught() {
        String text = "/** register.R1 Somebody tests this. register.R2 Nobody tests this. */";
        String test = "@DisplayName(\"register.R1, and more\")  // register.R2 in a comment does not count";
        assertThat(without(rules(text), rules(literals(test)))).containsExactly("register.R2");
    }

    private static Set<String> without(Set<String> rules, Set<String> others) {
        Set<String> rest = new TreeSet<>(rules);
        rest.removeAll(others);
        return rest;
    }

    private static Set<String> stated() throws IOException {
        return rules(read(TEXTS, "package-info.java"));
    }

    private static Set<String> named() throws IOException {
        return rules(literals(read(TESTS, ".java")));
    }

    private static String read(Path folder, String ending) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
                if (!file.endsWith("TraceTest.java")) {
                    all.append(Files.readString(file)).append('\n');
                }
            }
        }
        return all.toString();
    }

    /** The rules of our features that the text speaks of. */
    private static Set<String> rules(String text) {
        return RULE.matcher(text)
                .results()
                .filter(found -> Feature.ARROWS.containsKey(found.group(1)))
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String literals(String source) {
        return LITERAL.matcher(source).results().map(MatchResult::group).collect(Collectors.joining("\n"));
    }
}
