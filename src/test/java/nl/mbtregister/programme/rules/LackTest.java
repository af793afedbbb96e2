package nl.mbtregister.programme.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.mbtregister.criteria.rules.Module;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("programme.R15 what a certified programme cannot be without")
class LackTest {
    private static final Set<Module> MBT = Set.of(Module.MBT);
    private static final Set<Module> MORE = Set.of(Module.MBT, Module.PMT);

    @Test
    void each_thing_that_is_not_there_is_lacking() {
        assertThat(Lack.of(true, true, MBT, MBT)).isEmpty();
        assertThat(Lack.of(true, true, MBT, MORE)).isEmpty();
        assertThat(Lack.of(false, true, MBT, MBT)).containsExactly(Lack.LEADER);
        assertThat(Lack.of(true, false, MBT, MBT)).containsExactly(Lack.SUPERVISOR);
        assertThat(Lack.of(true, true, MORE, MBT)).containsExactly(Lack.OFFER);
        assertThat(Lack.of(false, false, MORE, MBT)).containsExactly(Lack.values());
    }

    @Test
    void it_is_reported_in_time_through_the_twenty_eighth_day_after() {
        LocalDate since = LocalDate.parse("2026-11-25");
        assertThat(Lack.due(since)).isEqualTo("2026-12-23");
        assertThat(Lack.overdueSince(LocalDate.parse("2026-12-24"))).isEqualTo(since);
    }
}
