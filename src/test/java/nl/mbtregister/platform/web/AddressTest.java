package nl.mbtregister.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.mbtregister.platform.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AddressTest {
    private static final Path WEBAPP = Path.of("src/main/webapp");

    @ParameterizedTest
    @EnumSource(Route.class)
    void every_page_has_a_view_and_an_address_per_language_that_leads_back_to_it(Route route) {
        assertThat(WEBAPP.resolve(route.view().substring(1))).exists();
        for (Language language : Language.values()) {
            String[] values = route.path(language).parts().stream()
                    .map(part -> "a " + part + "/é")
                    .toArray(String[]::new);
            Address address = Address.of(route, language, values);
            assertThat(address.path()).startsWith("/" + language.tag() + "/").doesNotContain("{", " ");
            assertThat(address.in(language.other()).in(language)).isEqualTo(address);
        }
    }

    @Test
    void no_two_pages_share_an_address() {
        for (Language language : Language.values()) {
            assertThat(Stream.of(Route.values())
                            .map(route -> route.path(language).filled(Map.of())))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void an_address_is_read_with_its_language() {
        assertThat(Address.read("/en/privacy")).contains(Address.of(Route.PRIVACY, Language.EN));
        assertThat(Address.read("/nl/")).contains(Address.of(Route.HOME, Language.NL));
        assertThat(Address.read("/nl")).isEmpty();
        assertThat(Address.read("/de/privacy")).isEmpty();
        assertThat(Address.read("/nl/privacy/more")).isEmpty();
        assertThat(Address.read("/toegankelijkheid", Language.NL))
                .contains(Address.of(Route.ACCESSIBILITY, Language.NL));
    }

    @Test
    void a_named_part_is_one_segment_and_travels_encoded() {
        PathForm form = new PathForm("/register/{number}");
        assertThat(form.read("/register/20481357")).contains(Map.of("number", "20481357"));
        assertThat(form.read("/register/2048/1357")).isEmpty();
        assertThat(form.read("/register/")).isEmpty();
        assertThat(form.filled(Map.of("number", "2%2F0"))).isEqualTo("/register/2%2F0");
    }

    @Test
    void a_link_with_parts_too_many_is_a_mistake() {
        assertThatThrownBy(() -> Address.of(Route.PRIVACY, Language.NL, "more"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_link_in_a_view_names_a_route() throws IOException {
        Pattern link = Pattern.compile("page\\.to\\('(\\w+)'");
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            for (Path view :
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                assertThat(link.matcher(Files.readString(view)).results().map(match -> match.group(1)))
                        .as(view.toString())
                        .isSubsetOf(
                                Arrays.stream(Route.values()).map(Route::name).toList());
            }
        }
    }
}
