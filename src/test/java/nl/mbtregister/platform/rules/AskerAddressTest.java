package nl.mbtregister.platform.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("verification.R10: what a proxy tells of the visitor counts only when the proxy is trusted")
class AskerAddressTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        203.0.113.7,     -,                                203.0.113.7
        203.0.113.7,     198.51.100.1,                     203.0.113.7
        10.0.0.1,        -,                                10.0.0.1
        10.0.0.1,        198.51.100.1,                     198.51.100.1
        10.0.0.1,        '1.2.3.4, 198.51.100.1',          198.51.100.1
        10.0.0.1,        '198.51.100.1, 10.0.0.2',         198.51.100.1
        10.0.0.1,        '10.0.0.2, 10.0.0.1',             10.0.0.2
        10.0.0.1,        <script>,                         10.0.0.1
        10.0.0.1,        '198.51.100.1, ',                 10.0.0.1
        10.0.0.1,        localhost,                        10.0.0.1
        10.0.0.1,        2001:db8:1:2:3:4:5:6,             20:1:d:b8:0:1:0:2:
        2001:db8:1:2::9, -,                                20:1:d:b8:0:1:0:2:
        2001:db8:1:3::9, -,                                20:1:d:b8:0:1:0:3:
        10.0.0.1,        ::::,                             ::::
        0:0:0:0:0:0:0:1, 198.51.100.1,                     198.51.100.1
        ::1,             198.51.100.1,                     198.51.100.1
        ::ffff:10.0.0.1, 198.51.100.1,                     198.51.100.1
        10.0.0.1,        '198.51.100.1, ::ffff:10.0.0.2',  198.51.100.1
        10.0.0.1,        ::ffff:198.51.100.1,              198.51.100.1
        10.0.0.1,        999.1.1.1,                        10.0.0.1
        fe80::1%eth0,    198.51.100.1,                     fe:80:0:0:0:0:0:0:
        """)
    void questions_are_counted_under_one_address(String peer, String forwarded, String counted) {
        assertThat(new AskerAddress(Set.of("10.0.0.1", "10.0.0.2", "::1")).of(peer, forwarded))
                .isEqualTo(counted);
    }
}
