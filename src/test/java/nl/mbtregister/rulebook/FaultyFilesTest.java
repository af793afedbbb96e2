package nl.mbtregister.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mbtregister.platform.data.FaultyData;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped files, each time with one fault put into them. */
@DisplayName("rulebook.R3 a faulty file is refused with its line")
class FaultyFilesTest {
    private static final String OLDER = "rulebook/2011-01-01.json";
    private static final String CURRENT = "rulebook/2020-01-01.json";

    static List<Arguments> faults() {
        return List.of(
                arguments(
                        "a form that nobody knows",
                        "\"sum-at-least\"",
                        "\"sum-at-most\"",
                        "there is no form of requirement called \"sum-at-most\""),
                arguments(
                        "a window that nobody knows",
                        "\"last-years\"",
                        "\"next-years\"",
                        "there is no window called \"next-years\""),
                arguments(
                        "a transition that nobody knows",
                        "\"free-choice\"",
                        "\"lottery\"",
                        "there is no transition called \"lottery\""),
                arguments(
                        "a translation left out",
                        ", \"en\": \"Requirements from 2020\"",
                        "",
                        "\"name\" has no translation into \"en\""),
                arguments("a translation left blank", "\"Requirements from 2020\"", "\" \"", "\"en\" must be a text"),
                arguments(
                        "a field that nobody knows",
                        "\"halfUp\": {",
                        "\"halfUp\": {\"colour\": 1, ",
                        "\"colour\" is a field that is not known here"),
                arguments(
                        "a parameter left out",
                        "\"minutesAlone\": {\"value\": 45, \"source\": \"N-basis\", \"mark\": \"SOURCED\"},",
                        "",
                        "\"minutesAlone\" is missing"),
                arguments(
                        "a source left out",
                        "\"value\": 45, \"source\": \"N-basis\",",
                        "\"value\": 45,",
                        "\"source\" is missing"),
                arguments(
                        "a source that is not listed",
                        "\"value\": 45, \"source\": \"N-basis\"",
                        "\"value\": 45, \"source\": \"Hearsay\"",
                        "\"Hearsay\" is not among the sources of this file"),
                arguments(
                        "an address that is no text",
                        "\"N-opl\": \"https://register-mbt.nl/opleiding/\"",
                        "\"N-opl\": 1",
                        "the address of a source must be a text"),
                arguments(
                        "a mark that nobody knows",
                        "\"mark\": \"PROPOSAL\"",
                        "\"mark\": \"GUESS\"",
                        "\"GUESS\" is not one of [SOURCED, SOURCED_OLD, COMPARABLE, DERIVED, PROPOSAL]"),
                arguments(
                        "an id used twice",
                        "\"BASIC_THERAPIST.work\"",
                        "\"BASIC_THERAPIST.education\"",
                        "\"BASIC_THERAPIST.education\" is the id of two requirements"),
                arguments(
                        "an id of another title",
                        "\"BASIC_THERAPIST.work\"",
                        "\"THERAPIST.work\"",
                        "\"THERAPIST.work\" must start with \"BASIC_THERAPIST.\""),
                arguments(
                        "a set given twice",
                        "\"title\": \"MILIEU_THERAPIST\",\n      \"purpose\": \"ENTRY\"",
                        "\"title\": \"THERAPIST\",\n      \"purpose\": \"ENTRY\"",
                        "the requirements for THERAPIST stand here twice"),
                arguments(
                        "a misspelt part",
                        "\"accreditation\": {",
                        "\"accreditations\": {",
                        "\"accreditations\" is a field that is not known here"),
                arguments(
                        "a figure below zero",
                        "\"value\": 45",
                        "\"value\": -45",
                        "\"value\" must be a number of 0 or more"),
                arguments(
                        "a figure that is no number",
                        "\"value\": 45",
                        "\"value\": \"many\"",
                        "\"value\" must be a number of 0 or more"),
                arguments(
                        "a figure of nothing",
                        "\"value\": 45",
                        "\"value\": 0",
                        "\"minutesAlone\" must be a whole number of 1 or more"),
                arguments(
                        "half a minute",
                        "\"value\": 45",
                        "\"value\": 45.5",
                        "\"minutesAlone\" must be a whole number of 1 or more"),
                arguments(
                        "a choice that is no choice",
                        "\"fractions\": {\"value\": false",
                        "\"fractions\": {\"value\": \"no\"",
                        "\"value\" must be true or false"),
                arguments(
                        "no title at all",
                        "\"anyOf\": [\"BASIC_THERAPIST\"]",
                        "\"anyOf\": []",
                        "\"anyOf\" must name one or more"),
                arguments("null", "\"value\": 45", "\"value\": null", "null says nothing: leave the field out"),
                arguments(
                        "a member twice",
                        "\"value\": 45",
                        "\"value\": 45, \"value\": 46",
                        "\"value\" stands here twice"),
                arguments(
                        "a comma too few",
                        "\"value\": 45,",
                        "\"value\": 45",
                        "this is not JSON: it breaks off or has a character out of place"),
                arguments(
                        "a list that is no list",
                        "\"supervisors\": [",
                        "\"supervisors\": 3, \"old\": [",
                        "\"supervisors\" must be a list"),
                arguments(
                        "a constant twice in a list",
                        "\"forms\": [\"INDIVIDUAL\", \"GROUP\"]",
                        "\"forms\": [\"GROUP\", \"GROUP\"]",
                        "\"GROUP\" stands here twice"),
                arguments(
                        "a date that does not exist",
                        "\"from\": \"2020-01-01\"",
                        "\"from\": \"2020-02-30\"",
                        "\"from\" must be a date such as 2020-01-31"),
                arguments(
                        "a file with another name",
                        "\"from\": \"2020-01-01\"",
                        "\"from\": \"2020-01-02\"",
                        "the file is not named after its first day, 2020-01-02"),
                arguments(
                        "an edition that ends before it starts",
                        "\"from\": \"2020-01-01\"",
                        "\"from\": \"2020-01-01\", \"through\": \"2019-12-31\"",
                        "the edition ends before it starts"),
                arguments(
                        "a newest edition that ends",
                        "\"from\": \"2020-01-01\"",
                        "\"from\": \"2020-01-01\", \"through\": \"2030-12-31\"",
                        "the newest edition has a last day, so that no rules hold after it"),
                arguments(
                        "a figure in one language only",
                        "Ten minste {minimum} punten voor",
                        "Ten minste punten voor",
                        "both languages must name the same figures"),
                arguments(
                        "points counted over meetings",
                        "\"unit\": \"POINTS\"",
                        "\"unit\": \"SESSIONS\"",
                        "SESSIONS are counted over rows of the kind MEETING"),
                arguments(
                        "rows that have a form of their own",
                        "{\"rows\": \"EDUCATION\", \"atLeast\": \"HIGHER_PROFESSIONAL\"}",
                        "{\"rows\": \"DECLARATION\"}",
                        "rows of this kind have a form of requirement of their own"),
                arguments(
                        "an end too early",
                        "  \"transitions\"",
                        "  , \"transitions\"",
                        "this is not JSON: it breaks off or has a character out of place"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void a_fault_in_the_current_file_is_named(String fault, String from, String to, String sentence) {
        Map<String, String> files = shipped();
        String sound = files.get(CURRENT);
        assertThat(sound).contains(from);
        files.put(CURRENT, once(sound, from, to));
        assertThat(refusal(files))
                .hasMessageMatching("\\Q" + CURRENT + ", line \\E\\d+: .*")
                .hasMessageEndingWith(": " + sentence);
    }

    static List<Arguments> breaks() {
        return List.of(
                arguments("a gap of a day", "2019-12-30", "there is a gap: no edition is in force from 2019-12-31 on"),
                arguments("an overlap of a day", "2020-01-01", "this edition overlaps the one from 2011-01-01"),
                arguments("a gap of years", "2015-12-31", "there is a gap: no edition is in force from 2016-01-01 on"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaks")
    void editions_follow_each_other_without_a_break(String fault, String through, String sentence) {
        Map<String, String> files = shipped();
        files.put(OLDER, once(files.get(OLDER), "\"through\": \"2019-12-31\"", "\"through\": \"" + through + "\""));
        assertThat(refusal(files)).hasMessageEndingWith(": " + sentence).hasMessageStartingWith(CURRENT);
    }

    @Test
    void an_edition_without_end_before_another_overlaps_it() {
        Map<String, String> files = shipped();
        files.put(OLDER, once(files.get(OLDER), "\"through\": \"2019-12-31\",", ""));
        assertThat(refusal(files)).hasMessageEndingWith("this edition overlaps the one from 2011-01-01");
    }

    @Test
    void what_an_edition_lacks_must_be_named_as_unknown() {
        Map<String, String> files = shipped();
        files.put(OLDER, once(files.get(OLDER), "\"part\": \"renewal\"", "\"part\": \"fees\""));
        assertThat(refusal(files))
                .hasMessageEndingWith("there is a gap: renewal is neither given nor named as unknown");
    }

    @Test
    void what_is_given_cannot_be_unknown() {
        Map<String, String> files = shipped();
        files.put(OLDER, once(files.get(OLDER), "\"part\": \"renewal\"", "\"part\": \"SUPERVISOR\""));
        assertThat(refusal(files)).hasMessageEndingWith("SUPERVISOR is named as unknown and given all the same");
    }

    @Test
    void a_title_with_a_length_needs_what_renews_it() {
        Map<String, String> files = shipped();
        String renewal = "\"title\": \"SUPERVISOR\",\n      \"purpose\": \"RENEWAL\"";
        String sound = files.get(CURRENT);
        files.put(
                CURRENT,
                sound.substring(0, sound.lastIndexOf("{", sound.indexOf(renewal)))
                                .stripTrailing()
                                .replaceAll(",$", "") + "], \"unknown\": [], \"transitions\": []}");
        assertThat(refusal(files))
                .hasMessageEndingWith(
                        "there is a gap: SUPERVISOR needs both a length of its registration and what renews it");
    }

    @Test
    void the_line_is_the_line_of_the_fault() {
        Map<String, String> files = shipped();
        String sound = files.get(CURRENT);
        String field = "\"leastMinutes\"";
        long line = sound.substring(0, sound.indexOf(field)).lines().count();
        files.put(CURRENT, once(sound, field, "\"fewestMinutes\""));
        long object = sound.substring(0, sound.indexOf("\"accreditation\": {"))
                .lines()
                .count();
        assertThat(refusal(files)).hasMessage(CURRENT + ", line " + object + ": \"leastMinutes\" is missing");
        files.put(CURRENT, once(sound, field + ": {", field + ": {\"colour\": 1, "));
        assertThat(refusal(files))
                .hasMessage(CURRENT + ", line " + line + ": \"colour\" is a field that is not known here");
    }

    @Test
    void no_file_at_all_is_no_rule_book() {
        assertThat(catchThrowableOfType(FaultyData.class, () -> new RulebookReader(Map.of()).read()))
                .hasMessage("rulebook/editions.txt, line 1: it names no edition");
    }

    private static FaultyData refusal(Map<String, String> files) {
        FaultyData refusal = catchThrowableOfType(FaultyData.class, () -> new RulebookReader(files).read());
        assertThat(refusal).as("must be refused").isNotNull();
        return refusal;
    }

    private static Map<String, String> shipped() {
        return new LinkedHashMap<>(PublishedRulebook.files());
    }

    private static String once(String text, String from, String to) {
        return text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to));
    }
}
