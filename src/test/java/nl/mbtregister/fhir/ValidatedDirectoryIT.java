package nl.mbtregister.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.mbtregister.it.Machine;
import nl.mbtregister.it.TestServers;
import nl.mbtregister.verification.Somebody;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("The validator of HL7 accepts what the directory tells, without the internet")
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ValidatedDirectoryIT {
    /** People of every form that the demo register has, then others until there are enough. */
    private static final String SAMPLE = """
            select number from (
              select p.number, row_number() over (partition by p.country, p.name_order, p.particle is null, p.partner_particle is null,
                p.given_name_public, p.title_before is null, p.title_after is null, p.town is null,
                (select count(distinct t.title) from title_period t where t.person_id = p.id),
                exists (select from title_period t where t.person_id = p.id and t.valid @> current_date),
                exists (select from measure_period m where m.person_id = p.id and m.valid @> current_date),
                exists (select from self_declared d where d.person_id = p.id),
                exists (select from outside_registration o where o.person_id = p.id and o.register = 'BIG')
                order by p.id) as place
              from person p where p.shown_until >= current_date) f
            order by place, number limit 200""";

    @ArquillianResource
    private URL register;

    private final List<String> seen = new ArrayList<>();

    @Test
    void two_hundred_people_of_every_form_with_all_around_them_are_valid() throws SQLException {
        FhirValidator validator = validator();
        List<String> people = sample();
        assertThat(people).hasSize(200);
        List<String> wrong = new ArrayList<>();
        for (String number : people) {
            wrong.addAll(wrong(validator, "/Practitioner/" + number));
            wrong.addAll(wrong(validator, "/PractitionerRole?practitioner=" + number));
        }
        for (String path : List.of(
                "/metadata",
                "/Organization?_count=100",
                "/HealthcareService?_count=100",
                "/Practitioner?_count=100",
                "/PractitionerRole?_count=100",
                "/Practitioner/_history?_count=100",
                "/PractitionerRole/_history?_count=100",
                "/Organization/_history?_count=100",
                "/HealthcareService/_history?_count=100",
                "/Patient",
                "/Practitioner?birthdate=1970-01-01")) {
            wrong.addAll(wrong(validator, path));
        }
        assertThat(wrong).isEmpty();
        assertThat(seen).allMatch(body -> body.contains("resourceType")).hasSize(411);
    }

    @Test
    void the_validator_sees_what_is_wrong() {
        assertThat(faults(
                        validator(),
                        "{\"resourceType\":\"Practitioner\",\"gender\":\"x\",\"name\":[{\"familie\":\"Poel\"}]}"))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    private List<String> wrong(FhirValidator validator, String path) {
        HttpResponse<String> answer = new Machine(register.toString()).get("/api/fhir/r4" + path);
        seen.add(answer.body());
        return faults(validator, answer.body()).stream()
                .map(fault -> path + ": " + fault)
                .toList();
    }

    private static List<String> faults(FhirValidator validator, String json) {
        return validator.validateWithResult(json).getMessages().stream()
                .filter(message -> message.getSeverity().ordinal() >= ResultSeverityEnum.ERROR.ordinal())
                .map(message -> message.getLocationString() + " " + message.getMessage())
                .toList();
    }

    private static FhirValidator validator() {
        ValidationSupportChain core = new ValidationSupportChain(
                new DefaultProfileValidationSupport(Client.FHIR),
                new CommonCodeSystemsTerminologyService(Client.FHIR),
                new InMemoryTerminologyServerValidationSupport(Client.FHIR));
        return Client.FHIR.newValidator().registerValidatorModule(new FhirInstanceValidator(core));
    }

    /** With one whose registration is suspended and one who works in a programme. */
    private List<String> sample() throws SQLException {
        Agreed programme = Agreed.certified();
        Somebody member = new Somebody(register);
        programme.member(member.id());
        Somebody suspended = new Somebody(register);
        suspended.decide("suspend");
        List<String> numbers = new ArrayList<>();
        try (Connection database = TestServers.database().getConnection();
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(SAMPLE)) {
            while (rows.next()) {
                numbers.add(rows.getString(1));
            }
        }
        return Stream.concat(Stream.of(member.number(), suspended.number()), numbers.stream())
                .distinct()
                .limit(200)
                .toList();
    }
}
