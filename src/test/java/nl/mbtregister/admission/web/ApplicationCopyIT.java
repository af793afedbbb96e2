package nl.mbtregister.admission.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.Dossier;
import nl.mbtregister.it.SignIn;
import nl.mbtregister.it.TestServers;
import nl.mbtregister.paper.VeraPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ApplicationCopyIT {
    @ArquillianResource
    private URL register;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    @DisplayName(
            "AC5: who has filed can keep a copy of all answers as a paper, in either language; nobody else gets it")
    void the_applicant_keeps_a_copy() throws Exception {
        Accounts.Account account = Accounts.freshTherapist();
        String cookie = SignIn.as(account);
        try (var database = TestServers.database().getConnection()) {
            new Dossier(database, account.personId(), Dossier.person(database, "70421322")).complete();
        }
        post(cookie, "/nl/mijn/aanvraag", "form=start");
        assertThat(get(cookie, "/nl/mijn/aanvraag/kopie").statusCode())
                .as("before filing")
                .isEqualTo(303);
        post(cookie, "/nl/mijn/aanvraag/controleren", "form=file&true=yes");
        String page = new String(get(cookie, "/nl/mijn/aanvraag/ingediend").body(), UTF_8);
        String reference = page.replaceAll("(?s).*Uw kenmerk is (A-\\d{4}-\\d+).*", "$1");
        assertThat(page).contains("Bewaar een kopie van uw aanvraag (PDF)", "/nl/mijn/aanvraag/kopie");

        HttpResponse<byte[]> dutch = get(cookie, "/nl/mijn/aanvraag/kopie");
        assertThat(dutch.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"" + reference + ".pdf\"");
        VeraPdf.accepts(dutch.body());
        assertThat(text(dutch.body()))
                .contains(reference, "MBT", "Kenmerk", "Ingediend op", "Telt mee", "16 van 16", "45 minuten")
                .contains("U hebt verklaard dat alles waar is");
        byte[] english = get(cookie, "/en/my/application/copy").body();
        VeraPdf.accepts(english);
        assertThat(text(english)).contains(reference, "Filed on", "16 of 16", "45 minutes");

        String other = SignIn.as(Accounts.freshTherapist());
        assertThat(get(other, "/nl/mijn/aanvraag/kopie").headers().firstValue("Location"))
                .as("somebody else is led to the own application")
                .hasValue("/nl/mijn/aanvraag");
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private HttpResponse<byte[]> get(String cookie, String path) throws Exception {
        return client.send(asked(cookie, path).GET().build(), BodyHandlers.ofByteArray());
    }

    private void post(String cookie, String path, String form) throws Exception {
        String body =
                form + "&once=" + UUID.randomUUID() + "&secret=" + URLEncoder.encode(SignIn.formSecret(cookie), UTF_8);
        HttpRequest request = asked(cookie, path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(body))
                .build();
        assertThat(client.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(303);
    }

    private HttpRequest.Builder asked(String cookie, String path) {
        return HttpRequest.newBuilder(URI.create(register.toString().replaceAll("/$", "") + path))
                .header("Cookie", SignIn.header(cookie));
    }
}
