package nl.mbtregister.certification.rules;

import static nl.mbtregister.criteria.ShippedCriteria.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.mbtregister.criteria.rules.Criterion;
import nl.mbtregister.criteria.rules.Score;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HeadwayTest {
    private static final List<Criterion> TEAM =
            FIRST.criteria().stream().filter(one -> one.domain().equals("B")).toList();

    @DisplayName("certification.R18 looked at and meets are two numbers")
    @Test
    void looked_at_and_meets_are_two_numbers() {
        Headway headway = Headway.of(
                TEAM,
                Map.of(
                        "B1",
                        Score.MET,
                        "B2",
                        Score.PARTLY,
                        "B3",
                        Score.ABSENT,
                        "B4",
                        Score.NOT_APPLICABLE,
                        "A1",
                        Score.MET));
        assertThat(headway).isEqualTo(new Headway(11, 4, 1, 1));
        assertThat(headway.isAll()).isFalse();
    }

    @Test
    void nothing_is_looked_at_in_the_beginning() {
        assertThat(Headway.of(TEAM, Map.of())).isEqualTo(new Headway(11, 0, 0, 0));
        assertThat(Headway.of(List.of(), Map.of()).isAll()).isTrue();
    }
}
