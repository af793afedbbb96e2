package nl.mbtregister.register.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FlatActTest {

    @Test
    void every_kind_of_act_comes_back_from_its_row_as_it_went_in() {
        var seen = EnumSet.noneOf(EntryKind.class);
        for (var seed = 0; seed < 500; seed++) {
            for (var entry : new FixtureEntries(new SplittableRandom(seed)).entries()) {
                var flat = FlatAct.of(entry.act());
                seen.add(flat.kind());
                assertThat(flat.act()).isEqualTo(entry.act());
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(EntryKind.values());
    }
}
