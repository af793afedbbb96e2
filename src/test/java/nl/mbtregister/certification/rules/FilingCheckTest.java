package nl.mbtregister.certification.rules;

import static nl.mbtregister.criteria.ShippedCriteria.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mbtregister.criteria.rules.Criterion;
import nl.mbtregister.criteria.rules.Score;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of the criteria A1, which is core, and A2, which is not. */
@DisplayName("certification.R12 what stands in the way of filing and what is only warned of")
class FilingCheckTest {
    private static final List<Criterion> CRITERIA = Stream.of("A1", "A2")
            .map(code -> FIRST.criterion(code).orElseThrow())
            .toList();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            nothing answered                   | -                   | -  | -  | -     | -     | A1 CORE_UNANSWERED, A2 UNANSWERED
            all answered and shown             | A1=MET A2=MET       | -  | -  | A1 A2 | A1 A2 | -
            a core criterion that is absent    | A1=ABSENT A2=MET    | -  | -  | A2    | A2    | -
            a core criterion that is met in part | A1=PARTLY A2=MET  | -  | -  | A1 A2 | A1 A2 | -
            only the core criterion answered   | A1=MET              | -  | -  | A1    | A1    | A2 UNANSWERED
            a core answer that was taken over  | A1=MET A2=MET       | A1 | -  | A1 A2 | A1 A2 | A1 CORE_NOT_LOOKED_AT
            another answer that was taken over | A1=MET A2=MET       | A2 | -  | A1 A2 | A1 A2 | A2 NOT_LOOKED_AT
            two texts                          | A1=MET A2=MET       | -  | A2 | A1 A2 | A1 A2 | A2 TWO_TEXTS
            met without evidence               | A1=MET A2=MET       | -  | -  | A1    | A1    | A2 NO_EVIDENCE
            what does not apply needs none     | A1=MET A2=NOT_APPLICABLE | - | - | A1 | A1    | -
            all evidence expired               | A1=MET A2=MET       | -  | -  | A1 A2 | A1    | A2 EVIDENCE_EXPIRED
            """)
    void what_is_found(String what, String given, String again, String twice, String shown, String valid, String gaps) {
        Map<String, Score> scores = set(given).stream()
                .map(one -> one.split("="))
                .collect(Collectors.toMap(one -> one[0], one -> Score.valueOf(one[1])));
        assertThat(new FilingCheck(CRITERIA, scores, set(again), set(twice), set(shown), set(valid)).gaps())
                .extracting(gap -> gap.criterion().code() + " " + gap.kind())
                .containsExactlyElementsOf(gaps == null ? List.of() : List.of(gaps.split(", ")));
    }

    @ParameterizedTest
    @CsvSource({
        "CORE_UNANSWERED, true",
        "CORE_NOT_LOOKED_AT, true",
        "TWO_TEXTS, true",
        "UNANSWERED, false",
        "NOT_LOOKED_AT, false",
        "NO_EVIDENCE, false",
        "EVIDENCE_EXPIRED, false"
    })
    void only_some_of_it_blocks(GapKind kind, boolean blocks) {
        assertThat(new FilingGap(CRITERIA.getFirst(), kind).blocks()).isEqualTo(blocks);
    }

    private static Set<String> set(String words) {
        return words == null ? Set.of() : Set.copyOf(Arrays.asList(words.split(" ")));
    }
}
