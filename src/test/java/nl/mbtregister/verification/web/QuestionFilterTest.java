package nl.mbtregister.verification.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import nl.mbtregister.platform.web.AskedFrom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("verification.R10: a question counts however its address is written")
class QuestionFilterTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        /api/v1/x,     /api, /v1/x, true
        /%61pi/v1/x,   /api, /v1/x, true
        /api;x/v1/x,   /api, /v1/x, true
        /api;x/v1/x,   /api;x/v1/x, -, true
        /%6El/check,   /nl/check, -, true
        /en/check,     /en/check, -, true
        /assets/a.css, /assets, /a.css, false
        """)
    void what_counts_is_the_path_that_the_server_understood(
            String written, String servlet, String rest, boolean question) {
        assertThat(QuestionFilter.isQuestion(request(written, servlet, rest))).isEqualTo(question);
    }

    @Test
    void all_lines_of_the_header_are_one_list() {
        assertThat(AskedFrom.forwarded(request("/", "/", null, "1.2.3.4", "198.51.100.1, 10.0.0.2")))
                .isEqualTo("1.2.3.4,198.51.100.1, 10.0.0.2");
        assertThat(AskedFrom.forwarded(request("/", "/", null))).isNull();
    }

    private static HttpServletRequest request(String written, String servlet, String rest, String... forwarded) {
        List<String> lines = Arrays.asList(forwarded);
        return (HttpServletRequest) Proxy.newProxyInstance(
                QuestionFilterTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRequestURI" -> written;
                    case "getServletPath" -> servlet;
                    case "getPathInfo" -> rest;
                    case "getHeader" -> lines.isEmpty() ? null : lines.getFirst();
                    case "getHeaders" -> Collections.enumeration(lines);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
