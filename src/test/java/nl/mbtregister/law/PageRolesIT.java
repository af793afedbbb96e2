package nl.mbtregister.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.Machine;
import nl.mbtregister.it.SignIn;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.web.Address;
import nl.mbtregister.platform.web.Route;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("platform.R1 every page is asked for in every role")
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class PageRolesIT {
    private static final int FORBIDDEN = 403;

    @ArquillianResource
    private URL register;

    @Test
    void a_page_opens_for_its_roles_and_for_nobody_else() throws SQLException {
        Machine machine = new Machine(register.toString());
        Map<Role, String> cookies = cookies();
        List<String> wrong = new ArrayList<>();
        for (Route route : Route.values()) {
            for (String method : List.of("GET", "POST")) {
                for (Map.Entry<Role, String> holder : cookies.entrySet()) {
                    HttpResponse<String> answer =
                            machine.send(method, address(route), "Cookie", SignIn.header(holder.getValue()));
                    boolean admitted = route.isPublic() || route.roles().contains(holder.getKey());
                    // a page about one case has a word in it too: about a case that is not there it refuses everybody
                    boolean open = answer.statusCode() != FORBIDDEN;
                    if (admitted ? !open && !isAboutOne(route) : open) {
                        wrong.add(method + " " + route + " as " + holder.getKey() + ": " + answer.statusCode());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_visitor_is_led_to_sign_in_and_told_where_to_go_on() {
        Machine machine = new Machine(register.toString());
        for (Route route : Route.values()) {
            if (!route.isPublic()) {
                HttpResponse<String> answer = machine.get(address(route));
                assertThat(answer.statusCode()).as(route.name()).isEqualTo(303);
                assertThat(answer.headers().firstValue("Location").orElseThrow())
                        .startsWith("/nl/inloggen?to=%2Fnl%2F");
            }
        }
    }

    @Test
    void a_form_from_another_site_is_refused() throws SQLException {
        Machine machine = new Machine(register.toString());
        String cookie = SignIn.header(SignIn.as(Accounts.freshTherapist()));
        assertThat(machine.send("POST", "/nl/account", "Cookie", cookie, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(FORBIDDEN);
        assertThat(machine.send("POST", "/nl/account", "Cookie", cookie, "Origin", "https://elsewhere.example")
                        .statusCode())
                .isEqualTo(FORBIDDEN);
    }

    private static Map<Role, String> cookies() throws SQLException {
        Map<Role, String> cookies = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            switch (role) {
                case VISITOR, SYSTEM -> {}
                case THERAPIST -> cookies.put(role, SignIn.as(Accounts.freshTherapist()));
                case SUPERVISOR -> {
                    // whoever supervises is a therapist as well: what both may not do is tried with the therapist
                }
                default -> cookies.put(role, SignIn.as(Accounts.fresh(role)));
            }
        }
        return cookies;
    }

    private static boolean isAboutOne(Route route) {
        return route.form(Language.NL).contains("{");
    }

    private static String address(Route route) {
        int parts = (int)
                route.form(Language.NL).chars().filter(sign -> sign == '{').count();
        return Address.of(
                        route,
                        Language.NL,
                        Collections.nCopies(parts, "999999999").toArray(String[]::new))
                .path();
    }
}
