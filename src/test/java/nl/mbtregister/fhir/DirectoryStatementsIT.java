package nl.mbtregister.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.sql.SQLException;
import java.util.List;
import nl.mbtregister.it.Machine;
import nl.mbtregister.it.Statements;
import nl.mbtregister.verification.Somebody;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class DirectoryStatementsIT {
    private static final long MOST = 4;

    @ArquillianResource
    private URL register;

    @Test
    void a_page_of_the_directory_costs_the_same_for_one_line_and_for_a_hundred() throws SQLException {
        Agreed programme = Agreed.certified();
        for (int i = 0; i < 12; i++) {
            programme.member(new Somebody(register).id());
        }
        for (String question : List.of(
                "Practitioner",
                "PractitionerRole",
                "Organization",
                "HealthcareService",
                "Practitioner/_history",
                "PractitionerRole/_history",
                "HealthcareService/_history")) {
            long one = cost(question + "?_count=1");
            assertThat(cost(question + "?_count=100")).as(question).isEqualTo(one);
            assertThat(one).as(question).isLessThanOrEqualTo(MOST);
        }
    }

    private long cost(String question) throws SQLException {
        Machine machine = new Machine(register.toString());
        return Statements.of(() ->
                assertThat(machine.get("/api/fhir/r4/" + question).statusCode()).isEqualTo(200));
    }
}
