package nl.mbtregister.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URL;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.Machine;
import nl.mbtregister.it.Statements;
import nl.mbtregister.it.Visitor;
import nl.mbtregister.platform.Json;
import nl.mbtregister.verification.Somebody;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A therapist shows proofs; somebody else checks them, with and without the register. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ProofJourneyIT {
    @ArquillianResource
    private URL register;

    @Test
    @DisplayName(
            "proof.R1 a statement is verified by another library, with keys that were kept and without any network")
    void a_statement_is_verified_offline() throws Exception {
        Somebody therapist = new Somebody(register);
        String keys = got("/api/v1/keys");
        String statement = got("/api/v1/registrations/" + therapist.number() + "/statement");
        JsonObject claims = verified(statement, keys);
        assertThat(claims.getString("sub")).isEqualTo(therapist.number());
        assertThat(claims.getString("name")).isEqualTo("J. van der Poel");
        assertThat(claims.getString("status")).isEqualTo("ACTIVE");
        assertThat(claims.getJsonArray("titles")).hasSize(2);
        assertThat(claims.getInt("exp") - claims.getInt("iat")).isEqualTo(24 * 3600);
    }

    @Test
    @DisplayName("proof.R2 proof.R3 a badge is verified by another library; its lists say suspended, back, and revoked")
    void a_badge_follows_its_lists() throws Exception {
        Somebody therapist = new Somebody(register);
        String badge = got("/api/v1/badges/" + taken(therapist, 1280));
        JsonObject credential = verified(badge, got("/api/v1/keys"));
        assertThat(credential.getJsonArray("@context").getString(0)).isEqualTo("https://www.w3.org/ns/credentials/v2");
        assertThat(credential.getJsonArray("type").toString()).contains("OpenBadgeCredential");
        assertThat(credential.getString("jti")).isEqualTo(credential.getString("id"));
        assertThat(credential.toString()).contains("J. van der Poel", "MBT-therapeut", therapist.number());
        assertThat(isSet(credential, "suspension")).isFalse();
        assertThat(isSet(credential, "revocation")).isFalse();
        String measure = therapist.decide("suspend");
        assertThat(isSet(credential, "suspension")).isTrue();
        assertThat(isSet(credential, "revocation")).isFalse();
        therapist.decide("lift", measure);
        assertThat(isSet(credential, "suspension")).isFalse();
        therapist.decide("remove");
        assertThat(isSet(credential, "suspension")).isFalse();
        assertThat(isSet(credential, "revocation")).isTrue();
    }

    @ParameterizedTest(name = "proof.R4 proof.R5 at {0} pixels")
    @ValueSource(ints = {360, 1280})
    void proofs_are_shown_and_checked(int width) throws Exception {
        Somebody therapist = new Somebody(register);
        String badge = got("/api/v1/badges/" + taken(therapist, width));
        try (Visitor visitor = new Visitor(register, width)) {
            Page page = visitor.open("/nl/register/" + therapist.number());
            page.getByText("Bewijs van dit moment").click();
            assertThat(main(page)).contains("J. van der Poel", therapist.number(), "Dit bewijs geldt tot");
            assertThat(page.getByRole(AriaRole.IMG).getAttribute("aria-label")).contains("QR-code");
            visitor.findsNothingSerious();
            visitor.takePicture("statement-" + width);
            String statement = got("/api/v1/registrations/" + therapist.number() + "/statement");
            check(page, visitor, statement, "Geldig");
            visitor.takePicture("proof-valid-" + width);
            check(page, visitor, flipped(statement), "Veranderd");
            check(page, visitor, statement.substring(3), "Onbekend");
            assertThat(main(page)).doesNotContain("Geldig");
            assertThat(said(page, badge)).contains("Geldig");
            visitor.findsNothingSerious();
            assertThat(said(page, flipped(badge))).contains("Veranderd");
            String measure = therapist.decide("suspend");
            assertThat(said(page, badge)).contains("Geschorst").doesNotContain("Geldig");
            visitor.takePicture("proof-suspended-" + width);
            visitor.findsNothingSerious();
            check(page, visitor, statement, "Geschorst");
            therapist.decide("lift", measure);
            assertThat(said(page, badge)).contains("Geldig");
            therapist.decide("rename");
            check(page, visitor, statement, "Vervangen");
            therapist.decide("remove");
            assertThat(said(page, badge)).contains("Ingetrokken");
            visitor.open("/en/register/" + therapist.number() + "/proof");
            visitor.findsNothingSerious();
            visitor.hasNoCookie();
        }
    }

    @Test
    @DisplayName("proof.R6 no statement is given of whom nothing may be shown, nor of nobody")
    void no_statement_is_given_of_nobody() {
        Somebody therapist = new Somebody(register);
        therapist.decide("die");
        Machine machine = new Machine(register.toString());
        for (String path : new String[] {
            "/api/v1/registrations/" + therapist.number() + "/statement",
            "/api/v1/registrations/nobody/statement",
            "/nl/register/" + therapist.number() + "/bewijs",
            "/nl/register/12345678/bewijs",
            "/api/v1/badges/0000",
            "/api/v1/status-lists/999/suspension",
            "/api/v1/keys/nothing"
        }) {
            assertThat(machine.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void the_pages_cost_at_most_four_statements() throws Exception {
        Somebody therapist = new Somebody(register);
        Machine machine = new Machine(register.toString());
        String statement = got("/api/v1/registrations/" + therapist.number() + "/statement");
        assertThat(Statements.of(() -> machine.get("/nl/register/" + therapist.number() + "/bewijs")))
                .isLessThanOrEqualTo(4);
        assertThat(Statements.of(() -> machine.get("/nl/controleer?q=" + statement)))
                .isLessThanOrEqualTo(4);
    }

    /** @return the code of a badge of the title of therapist */
    private String taken(Somebody therapist, int width) throws Exception {
        try (Visitor owner = new Visitor(register, width).signedInAs(Accounts.of(therapist.id()))) {
            Page page = owner.open("/nl/mijn/badges");
            owner.findsNothingSerious();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Badge maken MBT-therapeut"))
                    .first()
                    .click();
            owner.findsNothingSerious();
            owner.takePicture("badges-" + width);
            String file = page.getByText("Download de badge").getAttribute("href");
            return file.substring(file.lastIndexOf('/') + 1);
        }
    }

    private static void check(Page page, Visitor visitor, String text, String verdict) {
        visitor.open("/nl/controleer");
        page.getByLabel("Certificaatnummer, of").fill(text);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Controleren").setExact(true))
                .click();
        assertThat(main(page)).contains(verdict);
        visitor.findsNothingSerious();
    }

    private String said(Page page, String file) {
        page.navigate(register.toString().replaceAll("/$", "") + "/nl/controleer");
        page.getByLabel("Bestand (PDF").setInputFiles(new FilePayload("badge.jwt", "text/plain", file.getBytes(UTF_8)));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bestand controleren"))
                .click();
        return main(page);
    }

    private static String main(Page page) {
        return page.getByRole(AriaRole.MAIN).textContent();
    }

    /** One sign in the middle of what was signed is another. */
    private static String flipped(String proof) {
        int middle = proof.indexOf('.') + 40;
        char other = proof.charAt(middle) == 'A' ? 'B' : 'A';
        return proof.substring(0, middle) + other + proof.substring(middle + 1);
    }

    /** Asks the list that the credential names for its bit, which another library verifies too. */
    private boolean isSet(JsonObject credential, String purpose) throws Exception {
        JsonObject entry = credential.getJsonArray("credentialStatus").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("statusPurpose").equals(purpose))
                .findFirst()
                .orElseThrow();
        String address = entry.getString("statusListCredential");
        JsonObject list = verified(got(address.substring(address.indexOf("/api/"))), got("/api/v1/keys"));
        assertThat(list.getString("id")).isEqualTo(address);
        JsonObject subject = list.getJsonObject("credentialSubject");
        assertThat(subject.getString("statusPurpose")).isEqualTo(purpose);
        byte[] packed =
                Base64.getUrlDecoder().decode(subject.getString("encodedList").substring(1));
        byte[] bits = new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes();
        int place = Integer.parseInt(entry.getString("statusListIndex"));
        return (bits[place / 8] >> 7 - place % 8 & 1) == 1;
    }

    /** By jose4j; the register signs with another library. */
    private static JsonObject verified(String text, String keys) throws Exception {
        JsonWebSignature signed = new JsonWebSignature();
        signed.setAlgorithmConstraints(new AlgorithmConstraints(
                AlgorithmConstraints.ConstraintType.PERMIT, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256));
        signed.setCompactSerialization(text);
        String id = signed.getKeyIdHeaderValue();
        JsonWebKey key =
                new JsonWebKeySet(keys).findJsonWebKey(id.substring(id.lastIndexOf('/') + 1), null, null, null);
        signed.setKey(key.getKey());
        assertThat(signed.verifySignature()).isTrue();
        return Json.createReader(new StringReader(signed.getPayload())).readObject();
    }

    private String got(String path) {
        var answer = new Machine(register.toString()).get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
