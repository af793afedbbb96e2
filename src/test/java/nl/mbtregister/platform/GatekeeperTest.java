package nl.mbtregister.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

@DisplayName("platform.R1 who may reach a goal")
class GatekeeperTest {
    @ParameterizedTest
    @EnumSource
    void what_a_visitor_may_do_everybody_may_do(Role role) {
        assertThat(Gatekeeper.admits(List.of(Role.VISITOR), role)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void each_role_reaches_what_is_meant_for_it(Role role) {
        assertThat(Gatekeeper.admits(Arrays.asList(role, Role.ADMIN), role)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SECRETARIAT")
    void no_role_includes_another(Role role) {
        assertThat(Gatekeeper.admits(List.of(Role.SECRETARIAT), role)).isFalse();
    }

    @Test
    void a_goal_for_nobody_admits_nobody() {
        assertThat(Gatekeeper.admits(List.of(), Role.SYSTEM)).isFalse();
    }
}
