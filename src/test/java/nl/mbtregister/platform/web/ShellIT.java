package nl.mbtregister.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import nl.mbtregister.platform.Language;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ShellIT {
    @ArquillianResource
    private URL register;

    private HttpResponse<String> get(String path, String... headers) {
        return new Question(register).get(path, headers);
    }

    @Tag("platform.R10")
    @ParameterizedTest
    @CsvSource({
        "/,de;nl-BE,/nl/",
        "/,en-GB,/en/",
        "/,de,/nl/",
        "/,fr;en,/en/",
        "/nl,en,/nl/",
        "/privacy,en,/en/privacy",
        "/toegankelijkheid,en,/nl/toegankelijkheid",
        "/en/privacy/,nl,/en/privacy",
        "/?q=poel,nl,/nl/?q=poel"
    })
    void an_address_without_its_language_leads_to_the_page(String path, String accepted, String location) {
        HttpResponse<String> answer = get(path, "Accept-Language", accepted.replace(';', ','));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue(location);
        assertThat(answer.headers().allValues("Vary")).anyMatch(vary -> vary.contains("Accept-Language"));
    }

    @Tag("platform.R15")
    @Test
    void a_page_says_its_language_and_where_the_other_one_is() {
        assertThat(get("/en/accessibility?a=b").body())
                .contains("<html", "lang=\"en\"")
                .contains("href=\"/nl/toegankelijkheid?a=b\" lang=\"nl\" hreflang=\"nl\"")
                .contains("content=\"noindex\"")
                .doesNotContain("rel=\"canonical\"");
        assertThat(get("/nl/toegankelijkheid").body())
                .contains("hreflang=\"en\"", "/en/accessibility\"", "rel=\"canonical\"")
                .doesNotContain("noindex");
    }

    @Tag("platform.R11")
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"STYLEGUIDE", "SECOND_FACTOR"})
    void a_page_fits_in_fifty_kilobytes_and_leaves_nothing_behind(Route route) {
        if (route.isPublic() && route.path(Language.NL).parts().isEmpty()) {
            HttpResponse<String> page = get(Address.of(route, Language.NL).path());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(page.body()).doesNotContain("<script", "style=\"", "jakarta.faces", "jsessionid", "#{");
            int all = page.body().length();
            for (String part : parts(page.body())) {
                all += get(part).body().length();
            }
            // not yet compressed: a browser loads about a third of this
            assertThat(all).as("bytes of " + route).isLessThan(50_000);
        }
    }

    /** Everything the page loads, but for the font: 26,060 bytes, counted above. */
    private static List<String> parts(String page) {
        return Pattern.compile("<link rel=\"(?:stylesheet|icon)\" href=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    @Test
    void the_style_sheet_may_be_kept_and_a_former_address_leads_to_it() {
        String address = parts(get("/nl/").body()).stream()
                .filter(part -> part.endsWith(".css"))
                .findFirst()
                .orElseThrow();
        HttpResponse<String> styles = get(address);
        assertThat(styles.headers().firstValue("Cache-Control").orElse("")).contains("max-age=31536000", "immutable");
        assertThat(styles.headers().firstValue("Content-Type").orElse("")).startsWith("text/css");
        HttpResponse<String> former = get("/assets/styles/0123456789ab.css");
        assertThat(former.headers().firstValue("Location")).hasValue(address);
        assertThat(former.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(get("/assets/inter-4.1-latin.woff2").headers().firstValue("Content-Type"))
                .hasValue("font/woff2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nl/", "/nl/nothing", "/nl/fixture/fault", "/assets/favicon.svg", "/api/nothing", "/"})
    void every_answer_tells_the_browser_what_it_may_not_do(String path) {
        var headers = get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("X-Powered-By")).isEmpty();
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(get(path, "X-Forwarded-Proto", "https").headers().firstValue("Strict-Transport-Security"))
                .isPresent();
    }

    @Tag("platform.R12")
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /nl/nothing          | 404 | Deze pagina bestaat niet
            /en/nothing          | 404 | This page does not exist
            /nl/fixture/400      | 400 | We begrijpen deze vraag niet
            /en/fixture/403      | 403 | You may not see this page
            /nl/fixture/410      | 410 | Deze pagina is er niet meer
            /en/fixture/429      | 429 | One moment, please
            /nl/fixture/418      | 418 | We begrijpen deze vraag niet
            /nl/fixture/500      | 500 | Er ging iets mis bij ons
            /nl/fixture/503      | 503 | Het register is even niet bereikbaar
            /nl/fixture/fault    | 500 | Er ging iets mis bij ons
            /en/fixture/wrapped  | 500 | Something went wrong on our side
            /nl/fixture/refusal  | 422 | Dat gaat niet door
            /en/fixture/forbidden | 403 | You may not see this page
            /en/fixture/database | 503 | The register cannot be reached for the moment
            /public/home.xhtml   | 404 | Deze pagina bestaat niet
            /WEB-INF/web.xml     | 404 | Deze pagina bestaat niet
            /problem             | 404 | Deze pagina bestaat niet
            /assets/             | 404 | Deze pagina bestaat niet
            """)
    void an_error_has_its_status_and_our_page_in_the_language_of_the_address(String path, int status, String title) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body())
                .contains("<h1>" + title + "</h1>", "content=\"noindex\"")
                .doesNotContain("secret", "Exception", "half a page", "Payara");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void an_error_says_nothing_of_what_the_address_says_was_done() {
        String done = "role=\"status\"";
        assertThat(get("/nl/?done=sample.drawn.done").body()).contains(done);
        assertThat(get("/nl/nothing?done=sample.drawn.done").body()).doesNotContain(done);
    }

    @Tag("platform.R13")
    @Test
    void a_fault_has_a_number_and_an_unknown_page_has_none() {
        assertThat(get("/nl/fixture/fault").body()).containsPattern("Noem dan dit nummer: [0-9a-f]{8}");
        assertThat(get("/nl/nothing").body()).doesNotContain("Noem dan dit nummer");
    }

    @Test
    void a_page_is_for_reading_only() {
        HttpResponse<String> answer = new Question(register).send("POST", "/nl/privacy");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET", "HEAD");
        assertThat(new Question(register).send("HEAD", "/nl/privacy").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/nothing,404",
        "/api/fixture/fault,500",
        "/api/fixture/refusal,422",
        "/api/fixture/bad,400",
        "/api/fixture/429,429",
        "/api/fixture/503,503"
    })
    void a_machine_gets_a_problem_document(String path, int status) {
        HttpResponse<String> answer = get(path, "Accept-Language", "en");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("Content-Language")).hasValue("en");
        assertThat(answer.body())
                .contains("\"status\":" + status, "\"title\":", "\"detail\":")
                .doesNotContain("secret", "Exception");
        assertThat(answer.body().contains("\"fault\":")).isEqualTo(status == 500);
    }

    @Test
    void a_machine_keeps_the_headers_of_its_problem_and_the_id_of_the_rule() {
        assertThat(get("/api/fixture/429").headers().firstValue("Retry-After")).hasValue("60");
        assertThat(get("/api/fixture/refusal").body()).contains("\"rule\":\"fixture.R1\"");
    }

    @Test
    void robots_and_finders_of_leaks_are_told_where_to_go() {
        assertThat(get("/robots.txt").body()).contains("Disallow: /*?");
        assertThat(get("/.well-known/security.txt").body()).contains("Contact: ", "Expires: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nl/%00",
                "/nl/%E2%80%AEpoel",
                "/nl/%F0%9F%92%A1",
                "/nl/..%2f..%2fWEB-INF/web.xml",
                "/nl/a%25b'%22",
                "/nl/a;b=c"
            })
    void a_strange_address_gets_a_calm_answer(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isBetween(300, 499);
        assertThat(answer.body()).doesNotContain("Exception", "Payara", "web-app");
    }
}
