package nl.mbtregister.watch.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenInternetTest {
    @ParameterizedTest
    @DisplayName("watch.R8: an address of somebody's own network is told from one of the open internet")
    @CsvSource({
        "8.8.8.8, true",
        "145.7.1.2, true",
        "100.63.0.1, true",
        "2001:4860:4860::8888, true",
        "0.0.0.0, false",
        "127.0.0.1, false",
        "127.9.9.9, false",
        "10.1.2.3, false",
        "172.16.0.1, false",
        "172.31.255.255, false",
        "192.168.1.1, false",
        "169.254.169.254, false",
        "100.64.0.1, false",
        "192.0.0.8, false",
        "198.18.0.1, false",
        "224.0.0.1, false",
        "255.255.255.255, false",
        "::, false",
        "::1, false",
        "::ffff:10.0.0.1, false",
        "fe80::1, false",
        "fc00::1, false",
        "fd12:3456::1, false",
        "64:ff9b::a00:1, false",
        "2002:a00:1::, false",
        "2001::1, false",
        "ff02::1, false"
    })
    void an_address_is_of_the_open_internet_or_not(String address, boolean open) throws UnknownHostException {
        assertThat(OpenInternet.has(InetAddress.getByName(address))).isEqualTo(open);
    }
}
