package nl.mbtregister.admission;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import nl.mbtregister.it.Crowd;
import nl.mbtregister.it.SignIn;

/** Many browsers that file at the same time, each with the form of the page on which answers are checked. */
final class FilingClients implements AutoCloseable {
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Queue<Crowd.Member> people;
    private final FilingLedger ledger;
    private final int number;
    private final ExecutorService threads;
    private final AtomicReference<String> trouble = new AtomicReference<>("");

    /** @param people who have not filed yet; whoever does is taken out */
    FilingClients(Queue<Crowd.Member> people, FilingLedger ledger, int number) {
        this.people = people;
        this.ledger = ledger;
        this.number = number;
        threads = Executors.newFixedThreadPool(number);
    }

    /** Everybody files, one after another in each thread, until a thread gets no answer any more. */
    void start(String address) {
        for (int i = 0; i < number; i++) {
            threads.execute(() -> {
                for (Crowd.Member member = people.poll(); member != null; member = people.poll()) {
                    UUID key = UUID.randomUUID();
                    ledger.asked(key, member.person());
                    if (!file(address, member, key)) {
                        return;
                    }
                    ledger.answered(key, member.person());
                }
            });
        }
    }

    /** @return whether the answer was that it is filed */
    boolean file(String address, Crowd.Member member, UUID key) {
        try {
            HttpResponse<String> answer = send(address, member, key);
            boolean filed = answer.statusCode() == 303
                    && answer.headers().firstValue("Location").orElse("").endsWith("/mijn/aanvraag/ingediend");
            if (!filed) {
                trouble.set(answer.statusCode() + " " + answer.headers().map().get("Location") + " " + answer.body());
            }
            return filed;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Returns when everybody has filed. */
    void finish() {
        threads.close();
    }

    /** The newest answer that was none of ours; empty when there was none. */
    String trouble() {
        return trouble.get();
    }

    private HttpResponse<String> send(String address, Crowd.Member member, UUID key)
            throws IOException, InterruptedException {
        String form = "form=file&true=yes&once=" + key + "&secret="
                + URLEncoder.encode(SignIn.formSecret(member.cookie()), UTF_8);
        return client.send(
                HttpRequest.newBuilder(URI.create(address + "/nl/mijn/aanvraag/controleren"))
                        .timeout(Duration.ofSeconds(30))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Cookie", SignIn.header(member.cookie()))
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Returns when every thread has ended. */
    @Override
    public void close() {
        threads.close();
        client.close();
    }
}
