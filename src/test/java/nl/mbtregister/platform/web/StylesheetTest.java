package nl.mbtregister.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StylesheetTest {
    private final String css;
    private final Map<String, String> tokens;

    StylesheetTest() throws IOException {
        css = Files.readString(Path.of("src/main/webapp/WEB-INF/mbt.css"));
        tokens = Pattern.compile("--mbt-([\\w-]+): (#[0-9A-F]{6});")
                .matcher(css.substring(0, css.indexOf("/* Ground */")))
                .results()
                .collect(Collectors.toMap(token -> token.group(1), token -> token.group(2)));
    }

    @Tag("platform.R16")
    @ParameterizedTest
    @CsvSource({
        "ink,card,7",
        "ink,page,7",
        "muted,card,4.5",
        "muted,page,4.5",
        "primary,card,4.5",
        "primary,page,4.5",
        "visited,page,4.5",
        "danger,card,4.5",
        "danger,page,4.5",
        "disabled,card,4.5",
        "control,card,3",
        "control,page,3",
        "ink,row-hover,7",
        "ink,row-selected,7",
        "card,primary,4.5",
        "card,primary-hover,4.5",
        "ink,focus,3",
        "good-text,good-ground,7",
        "waiting-text,waiting-ground,7",
        "soon-text,soon-ground,7",
        "past-text,past-ground,7",
        "condition-text,condition-ground,7",
        "stopped-text,stopped-ground,7",
        "removed-text,removed-ground,7",
        "seal-text,seal-ground,7"
    })
    void a_pair_of_colours_is_readable(String text, String ground, double least) {
        assertThat(contrast(tokens.get(text), tokens.get(ground))).isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void every_look_has_its_colours(Look look) {
        assertThat(css).contains("\n." + Look.style(look) + " { --text:");
    }

    @Test
    void colours_are_named_in_tokens_only() {
        String rules = css.substring(css.indexOf("/* Ground */"));
        assertThat(Pattern.compile("#[0-9a-fA-F]{3,6}\\b")
                        .matcher(rules)
                        .results()
                        .map(match -> match.group())
                        .toList())
                .containsOnly("#FFFFFF", "#000000", "#777777");
    }

    @Test
    void what_is_served_is_small_and_says_the_same() {
        assertThat(Stylesheet.small(css).length()).isLessThan(16_000);
        assertThat(Stylesheet.small(
                        "/* why */\na  {\n  color: red;\n  margin: 0 -1px;\n}\n@media (min-width: 2rem) {\n}"))
                .isEqualTo("a{color:red;margin:0 -1px}@media (min-width:2rem){}");
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** Relative luminance as WCAG 2 defines it. */
    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int at) {
        double part = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
