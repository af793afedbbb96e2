package nl.mbtregister.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what is wrong with the texts: the two bundles against each other and against the views and classes that use them.
 *
 * @param views XHTML by file name
 * @param classes Java source by file name; what stands in comments counts for nothing
 * @param labels the label keys of every enum of the product, by enum
 */
record TextCheck(
        Map<String, String> nl,
        Map<String, String> en,
        Map<String, String> views,
        Map<String, String> classes,
        Map<String, List<String>> labels) {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");
    private static final Pattern IN_VIEW = Pattern.compile("'([^'\\s]+)'|\\bkey=\"([^\"#]+)\"");
    private static final Pattern IN_CLASS = Pattern.compile("\"([^\"\\s]+)\"");
    private static final Pattern PLAIN =
            Pattern.compile("\\bt\\['([^']+)'](?!\\.)|\\bkey=\"([^\"#]+)\"|\\bt\\.get\\(\\s*\"([^\"]+)\"\\)");
    private static final Pattern FILLED = Pattern.compile("\\bt\\.of\\(\\s*['\"]([^'\"]+)['\"]\\s*[,)]");
    private static final Pattern COUNTED = Pattern.compile("\\bt\\.count\\(\\s*['\"]([^'\"]+)['\"]");
    private static final Pattern REFUSED = Pattern.compile("new Refusal\\(\\s*\"([^\"]+)\"");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}");
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern TEXT = Pattern.compile(">([^<]+)<");
    private static final Pattern SAID = Pattern.compile(
            "\\b(?:title|alt|aria-label|placeholder|label|caption|summary|content|name=\"page\\w+\" value)=\"([^\"]*)\"");
    private static final Set<String> NOT_SAID = Set.of("width=device-width, initial-scale=1", "noindex", "true");

    TextCheck {
        classes = classes.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        source -> COMMENT.matcher(source.getValue()).replaceAll("")));
    }

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        differing(faults);
        missing(faults);
        unused(faults);
        placeholders(faults);
        signs(faults);
        views.forEach((name, view) -> literals(name, view, faults));
        return faults;
    }

    private void differing(List<String> faults) {
        nl.keySet().stream().filter(key -> !en.containsKey(key)).forEach(key -> faults.add("no English: " + key));
        en.keySet().stream().filter(key -> !nl.containsKey(key)).forEach(key -> faults.add("no Dutch: " + key));
        nl.forEach((key, text) -> {
            if (en.containsKey(key) && !numbers(text).equals(numbers(en.get(key)))) {
                faults.add("other placeholders in English: " + key);
            }
        });
    }

    private void missing(List<String> faults) {
        Stream.of(found(PLAIN), found(FILLED)).flatMap(s -> s).forEach(key -> need(key, faults));
        found(COUNTED).forEach(key -> {
            need(key + ".one", faults);
            need(key + ".other", faults);
        });
        found(REFUSED).forEach(rule -> need("refusal." + rule, faults));
        labels.values().stream()
                .filter(keys -> keys.stream().anyMatch(nl::containsKey))
                .flatMap(List::stream)
                .forEach(key -> need(key, faults));
    }

    private void need(String key, List<String> faults) {
        if (!nl.containsKey(key) && !key.endsWith(".")) {
            faults.add("missing: " + key);
        }
    }

    private void unused(List<String> faults) {
        Set<String> named = new TreeSet<>();
        views.values().forEach(view -> groups(IN_VIEW, view).forEach(named::add));
        classes.values().forEach(source -> groups(IN_CLASS, source).forEach(named::add));
        found(REFUSED).forEach(rule -> named.add("refusal." + rule));
        labels.values().forEach(named::addAll);
        nl.keySet().stream()
                .filter(key -> !named.contains(key))
                .filter(key -> !named.contains(key.replaceAll("\\.(hint|one|other)$", "")))
                .filter(key -> named.stream().noneMatch(start -> start.endsWith(".") && key.startsWith(start)))
                .forEach(key -> faults.add("unused: " + key));
    }

    private void placeholders(List<String> faults) {
        found(PLAIN)
                .filter(key -> nl.containsKey(key) && !numbers(nl.get(key)).isEmpty())
                .forEach(key -> faults.add("placeholders that nobody fills in: " + key));
        found(FILLED)
                .filter(key -> nl.containsKey(key) && numbers(nl.get(key)).isEmpty())
                .forEach(key -> faults.add("nothing to fill in: " + key));
        nl.forEach((key, text) -> {
            Set<String> numbers = numbers(text);
            for (int i = 0; i < numbers.size(); i++) {
                if (!numbers.contains(String.valueOf(i)) && !key.endsWith(".one")) {
                    faults.add("placeholder " + i + " left out: " + key);
                }
            }
        });
    }

    private void signs(List<String> faults) {
        Stream.of(nl, en).flatMap(bundle -> bundle.entrySet().stream()).forEach(entry -> {
            if (entry.getValue().isBlank() || entry.getValue().matches(".*(['\"<>]|\\bhttps?:).*")) {
                faults.add("empty, straight quotes, markup or address: " + entry.getKey());
            }
        });
    }

    private static void literals(String name, String view, List<String> faults) {
        String plain = EXPRESSION
                .matcher(view.replaceAll("(?s)<!--.*?-->", "").replaceAll("<\\?xml[^>]*>", ""))
                .replaceAll("");
        Stream.of(TEXT, SAID)
                .flatMap(pattern -> groups(pattern, plain))
                .map(String::strip)
                .filter(text -> LETTERS.matcher(text).find() && !NOT_SAID.contains(text))
                .forEach(text -> faults.add("literal text in " + name + ": " + text));
    }

    private Stream<String> found(Pattern pattern) {
        return Stream.concat(views.values().stream(), classes.values().stream())
                .flatMap(source -> groups(pattern, source));
    }

    private static Stream<String> groups(Pattern pattern, String source) {
        return pattern.matcher(source).results().map(TextCheck::group);
    }

    private static String group(MatchResult match) {
        for (int i = 1; i <= match.groupCount(); i++) {
            if (match.group(i) != null) {
                return match.group(i);
            }
        }
        return match.group();
    }

    private static Set<String> numbers(String text) {
        Set<String> numbers = new TreeSet<>();
        PLACEHOLDER.matcher(text).results().forEach(match -> numbers.add(match.group(1)));
        return numbers;
    }
}
