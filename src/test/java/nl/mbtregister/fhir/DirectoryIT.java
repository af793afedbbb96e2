package nl.mbtregister.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.mbtregister.it.Machine;
import nl.mbtregister.verification.Somebody;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A public FHIR client library reads the directory")
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class DirectoryIT {
    private static final String BIG = "http://fhir.nl/fhir/NamingSystem/big";

    @ArquillianResource
    private URL register;

    private Client client;

    @BeforeEach
    void client() {
        client = new Client(register);
    }

    @Test
    @DisplayName("fhir.R3 a person is told with number, BIG number and the name in the parts that are used")
    void a_person_is_told_with_numbers_and_name() {
        Somebody somebody = new Somebody(register);

        Practitioner person = read(somebody);

        assertThat(person.getActive()).isTrue();
        assertThat(person.getIdentifier())
                .anyMatch(one -> one.getSystem().endsWith("/NamingSystem/register-number")
                        && one.getValue().equals(somebody.number()))
                .anyMatch(one -> one.getSystem().equals(BIG) && one.getValue().equals("49000000001"));
        HumanName name = person.getNameFirstRep();
        assertThat(name.getText()).isEqualTo("J. van der Poel");
        assertThat(name.getFamily()).isEqualTo("van der Poel");
        assertThat(part(name, "own-prefix")).isEqualTo("van der");
        assertThat(part(name, "own-name")).isEqualTo("Poel");
        assertThat(name.getExtensionByUrl("http://hl7.org/fhir/StructureDefinition/humanname-assembly-order")
                        .getValue()
                        .primitiveValue())
                .isEqualTo("NL1");
        assertThat(person.getQualification())
                .extracting(one -> one.getCode().getText())
                .contains("MBT-therapeut", "Gz-psycholoog");
        assertThat(person.getQualification())
                .filteredOn(one -> one.getCode().hasCoding())
                .allMatch(one -> one.getIssuer().getReference().equals("Organization/register-mbt")
                        && one.getPeriod().hasStart());
        assertThat(person.hasAddress() || person.hasTelecom() || person.hasBirthDate())
                .isFalse();
    }

    @Test
    @DisplayName(
            "fhir.R1 who is suspended has no active role, who resigned keeps name, number and titles, who died is gone")
    void what_is_told_follows_the_register() {
        Somebody suspended = new Somebody(register);
        assertThat(role(suspended).getActive()).isTrue();
        assertThat(role(suspended).getLocationFirstRep().getDisplay()).isEqualTo("Utrecht");
        suspended.decide("suspend");
        assertThat(role(suspended).getActive()).isFalse();
        assertThat(role(suspended).hasCode()).isFalse();

        Somebody resigned = new Somebody(register);
        resigned.decide("resign");
        Practitioner person = read(resigned);
        assertThat(person.getActive()).isFalse();
        assertThat(person.getIdentifier()).hasSize(1);
        assertThat(person.getQualification()).allMatch(one -> one.getCode().hasCoding());
        assertThat(role(resigned).hasLocation() || role(resigned).hasOrganization())
                .isFalse();

        Somebody dead = new Somebody(register);
        dead.decide("die");
        assertThatThrownBy(() -> read(dead)).isInstanceOf(ResourceNotFoundException.class);
        assertThat(client.ids("Practitioner?identifier=" + dead.number())).isEmpty();
        assertThat(client.ids("PractitionerRole?practitioner=" + dead.number())).isEmpty();
    }

    @Test
    @DisplayName(
            "fhir.R1 fhir.R2 without number and name those only are listed who agreed, and a team tells of those only")
    void only_who_agreed_is_listed() throws SQLException {
        Agreed programme = Agreed.certified();
        Somebody agreed = new Somebody(register);
        Somebody asked = new Somebody(register);
        Somebody refused = new Somebody(register);
        programme.member(agreed.id());
        programme.member(asked.id(), "ASKED");
        programme.member(refused.id(), "REFUSED");

        String all = "Practitioner?_count=100";
        assertThat(client.ids(all)).contains(agreed.number()).doesNotContain(asked.number(), refused.number());
        assertThat(client.ids("PractitionerRole?service=" + programme.number()))
                .containsExactly(agreed.number() + "-" + programme.number());
        assertThat(client.ids("Practitioner?_id=" + asked.number())).containsExactly(asked.number());
        PractitionerRole role = client.asks()
                .read()
                .resource(PractitionerRole.class)
                .withId(agreed.number() + "-" + programme.number())
                .execute();
        assertThat(role.getOrganization().getReference()).isEqualTo("Organization/" + programme.institution());
        assertThat(role.getHealthcareServiceFirstRep().getReference())
                .isEqualTo("HealthcareService/" + programme.number());

        programme.consent(agreed.id(), "WITHDRAWN");
        assertThat(client.ids(all)).doesNotContain(agreed.number());
        assertThat(client.ids("PractitionerRole?service=" + programme.number())).isEmpty();
    }

    @Test
    @DisplayName("fhir.R1 of an institution and its programme the town is told and no address")
    void of_a_place_the_town_is_told() throws SQLException {
        Agreed programme = Agreed.certified();

        Organization institution = client.asks()
                .read()
                .resource(Organization.class)
                .withId(String.valueOf(programme.institution()))
                .execute();
        HealthcareService service = client.asks()
                .read()
                .resource(HealthcareService.class)
                .withId(programme.number())
                .execute();

        assertThat(institution.getAddress()).singleElement().satisfies(address -> {
            assertThat(address.getCity()).isEqualTo("Utrecht");
            assertThat(address.hasLine() || address.hasPostalCode()).isFalse();
        });
        assertThat(service.getActive()).isTrue();
        assertThat(service.getProvidedBy().getReference()).isEqualTo("Organization/" + programme.institution());
        assertThat(new Machine(register.toString())
                        .get("/api/fhir/r4/HealthcareService/" + programme.number())
                        .body())
                .doesNotContain("Geheimlaan", "3511");
        programme.decided("WITHDRAWN");
        assertThat(client.ids("HealthcareService?active=true&_id=" + programme.number()))
                .isEmpty();
        assertThat(client.ids("HealthcareService?active=false&_id=" + programme.number()))
                .containsExactly(programme.number());
    }

    @Test
    @DisplayName("fhir.R4 whatever the directory says that it can be searched by finds what fits and nothing else")
    void every_declared_parameter_is_real() throws SQLException {
        Agreed programme = Agreed.certified();
        Somebody somebody = new Somebody(register);
        programme.member(somebody.id());
        String person = somebody.number();
        String role = person + "-" + programme.number();
        HealthcareService service = client.asks()
                .read()
                .resource(HealthcareService.class)
                .withId(programme.number())
                .execute();
        String institution = String.valueOf(programme.institution());
        Organization organization = client.asks()
                .read()
                .resource(Organization.class)
                .withId(institution)
                .execute();
        Map<String, List<String>> found = Map.ofEntries(
                Map.entry("Practitioner?_id", List.of(person, person, "1234")),
                Map.entry("Practitioner?identifier", List.of(person, person, BIG + "|" + person)),
                Map.entry("Practitioner?name", List.of(person, "v%C3%A1n%20der%20Po", "xqzw")),
                Map.entry("Practitioner?active", List.of(person, "true", "false")),
                Map.entry("PractitionerRole?_id", List.of(role, role, "1234-P-1")),
                Map.entry("PractitionerRole?practitioner", List.of(role, "Practitioner/" + person, "1234")),
                Map.entry("PractitionerRole?organization", List.of(role, "Organization/" + institution, "0")),
                Map.entry("PractitionerRole?service", List.of(role, programme.number(), "P-1")),
                Map.entry("PractitionerRole?role", List.of(role, "leader", "other%7Cleader")),
                Map.entry("PractitionerRole?active", List.of(role, "true", "false")),
                Map.entry("Organization?_id", List.of(institution, institution, "0")),
                Map.entry(
                        "Organization?name",
                        List.of(
                                institution,
                                organization.getName().toLowerCase().replace(" ", "%20"),
                                "xqzw")),
                Map.entry("Organization?address-city", List.of(institution, "utr", "xqzw")),
                Map.entry("HealthcareService?_id", List.of(programme.number(), programme.number(), "P-1")),
                Map.entry(
                        "HealthcareService?name",
                        List.of(programme.number(), service.getName().replace(" ", "%20"), "xqzw")),
                Map.entry("HealthcareService?organization", List.of(programme.number(), institution, "0")),
                Map.entry("HealthcareService?active", List.of(programme.number(), "true", "false")));
        CapabilityStatement can =
                client.asks().capabilities().ofType(CapabilityStatement.class).execute();
        assertThat(can.getRestFirstRep().getResource().stream()
                        .flatMap(type ->
                                type.getSearchParam().stream().map(one -> type.getType() + "?" + one.getName())))
                .containsExactlyInAnyOrderElementsOf(found.keySet());
        found.forEach((parameter, values) -> {
            assertThat(client.ids(parameter + "=" + values.get(1) + "&_count=100"))
                    .as(parameter)
                    .contains(values.get(0));
            assertThat(client.ids(parameter + "=" + values.get(2) + "&_count=100"))
                    .as(parameter)
                    .doesNotContain(values.get(0));
        });
        assertThat(client.ids("Practitioner?identifier=" + BIG.replace(":", "%3A") + "%7C49000000001"))
                .contains(person);
    }

    @Test
    @DisplayName("fhir.R4 what the directory does not know is refused with an outcome, and nothing is passed over")
    void what_it_does_not_know_is_refused() {
        for (String query : List.of(
                "Practitioner?birthdate=1970-01-01",
                "Practitioner?active=maybe",
                "Practitioner?_count=0",
                "Practitioner?name=",
                "PractitionerRole?practitioner=Patient/1",
                "Practitioner/_history?_since=yesterday",
                "Practitioner/_history?name=x")) {
            assertThatThrownBy(() -> client.page(query))
                    .as(query)
                    .isInstanceOfSatisfying(
                            InvalidRequestException.class,
                            thrown -> assertThat(((OperationOutcome) thrown.getOperationOutcome())
                                            .getIssueFirstRep()
                                            .getDiagnostics())
                                    .isNotBlank());
        }
        Machine machine = new Machine(register.toString());
        for (String path : List.of("/Patient", "/Patient/1", "/Practitioner/1234", "/Practitioner/1/2/3")) {
            HttpResponse<String> answer = machine.get("/api/fhir/r4" + path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/fhir+json"));
            assertThat(answer.body()).contains("OperationOutcome");
        }
        assertThat(machine.get("/api/fhir/r4/Practitioner?_format=xml").statusCode())
                .isEqualTo(406);
    }

    @Test
    @DisplayName("fhir.R5 following the pages shows each once, though others come and go meanwhile")
    void pages_show_each_once() throws SQLException {
        Agreed programme = Agreed.certified();
        List<Somebody> team = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            team.add(new Somebody(register));
            programme.member(team.getLast().id());
        }
        List<String> expected = team.stream()
                .map(one -> one.number() + "-" + programme.number())
                .sorted()
                .toList();
        String query = "PractitionerRole?service=" + programme.number() + "&_count=2";
        assertThat(client.ids(query)).containsExactlyElementsOf(expected);

        Bundle first = client.page(query);
        programme.consent(
                team.stream()
                        .filter(one -> expected.get(0).startsWith(one.number() + "-"))
                        .findFirst()
                        .orElseThrow()
                        .id(),
                "WITHDRAWN");
        Somebody late = new Somebody(register);
        programme.member(late.id());
        assertThat(client.follow(first))
                .doesNotHaveDuplicates()
                .containsAll(expected)
                .isSubsetOf(Stream.concat(expected.stream(), Stream.of(late.number() + "-" + programme.number()))
                        .toList());
        assertThat(first.getLink(Bundle.LINK_NEXT)).isNotNull();
        assertThat(client.page("PractitionerRole?service=" + programme.number() + "&_count=100")
                        .getLink(Bundle.LINK_NEXT))
                .isNull();
    }

    @Test
    @DisplayName("fhir.R6 who follows the changes has what the directory has, and hears what is gone")
    void who_follows_the_changes_misses_none() throws SQLException {
        Agreed programme = Agreed.certified();
        Somebody stays = new Somebody(register);
        Somebody leaves = new Somebody(register);
        programme.member(stays.id());
        programme.member(leaves.id());
        Bundle start = history("Practitioner/_history?_count=100", null);
        assertThat(client.follow(start))
                .contains(stays.number(), leaves.number())
                .doesNotHaveDuplicates();

        stays.decide("rename");
        leaves.decide("die");

        Bundle news = history("Practitioner/_history?_count=1", start);
        assertThat(client.follow(news))
                .contains(stays.number(), "-" + leaves.number())
                .doesNotHaveDuplicates();
        assertThat(client.follow(history("PractitionerRole/_history?_count=100", start)))
                .contains(
                        stays.number(),
                        stays.number() + "-" + programme.number(),
                        "-" + leaves.number(),
                        "-" + leaves.number() + "-" + programme.number());
        programme.decided("SUSPENDED");
        assertThat(client.follow(history("HealthcareService/_history?_count=100", start)))
                .contains(programme.number());
        assertThat(client.follow(history("Practitioner/_history?_count=100", start)))
                .contains("-" + stays.number());
    }

    @Test
    @DisplayName("fhir.R6 what was written before the moment of an answer and committed after it is told the next time")
    void a_late_commit_is_told_the_next_time() throws SQLException {
        Agreed programme = Agreed.certified();
        Somebody somebody = new Somebody(register);
        programme.member(somebody.id());
        Bundle before;
        try (var database = nl.mbtregister.it.TestServers.database().getConnection()) {
            database.setAutoCommit(false);
            try (var statement = database.createStatement()) {
                statement.execute("update person set title_before = 'dr.' where id = " + somebody.id());
            }
            before = history("Practitioner/_history?_count=1", null);
            database.commit();
        }
        assertThat(client.follow(history("Practitioner/_history?_count=100", before)))
                .contains(somebody.number());
    }

    @Test
    @DisplayName("fhir.R6 a number that was replaced is gone, and the present one is there")
    void a_replaced_number_is_gone() throws SQLException {
        Agreed programme = Agreed.certified();
        Somebody somebody = new Somebody(register);
        programme.member(somebody.id());
        Bundle start = history("Practitioner/_history?_count=1", null);
        String present = somebody.decide("renumber");
        assertThat(client.follow(history("Practitioner/_history?_count=100", start)))
                .contains("-" + somebody.number(), present);
        assertThat(client.ids("Practitioner?identifier=" + somebody.number())).containsExactly(present);
    }

    /** @param since the answer from whose moment on is asked; null for all */
    private Bundle history(String query, Bundle since) {
        String moment = since == null
                ? ""
                : "&_since=" + since.getMeta().getLastUpdatedElement().getValueAsString();
        return client.page(query + moment);
    }

    private Practitioner read(Somebody somebody) {
        return client.asks()
                .read()
                .resource(Practitioner.class)
                .withId(somebody.number())
                .execute();
    }

    private PractitionerRole role(Somebody somebody) {
        return client.asks()
                .read()
                .resource(PractitionerRole.class)
                .withId(somebody.number())
                .execute();
    }

    private static String part(HumanName name, String part) {
        return name.getFamilyElement()
                .getExtensionByUrl("http://hl7.org/fhir/StructureDefinition/humanname-" + part)
                .getValue()
                .primitiveValue();
    }
}
