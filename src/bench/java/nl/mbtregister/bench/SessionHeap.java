package nl.mbtregister.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.SignIn;

/** P13: what 2,000 therapists leave on the heap who sign in by the form, each on an own account, and look at their home page. */
final class SessionHeap {
    private static final int PEOPLE = 2_000;
    private static final int CLIENTS = 2;

    private static final String COOKIE = SignIn.COOKIE;
    private static final double MB = 1 << 20;

    private SessionHeap() {}

    static void run() {
        Townspeople people = Townspeople.of(PEOPLE);
        List<String> addresses = addresses(people.database());
        try (Server server = people.server();
                HttpClient client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()) {
            // what the first of them set up stays whoever comes
            signIn(client, server, addresses.subList(0, PEOPLE / 4));
            long before = server.heapInUse();
            signIn(client, server, addresses);
            long after = server.heapInUse();
            System.out.printf(
                    "P13 heap per 1,000 sessions          %.2f MB (%.1f MB before, %.1f MB after %,d sign-ins and views)%n",
                    (after - before) / MB / PEOPLE * 1_000, before / MB, after / MB, PEOPLE);
        }
    }

    /** All of them get the password of the demo accounts. */
    private static List<String> addresses(DataSource database) {
        List<String> addresses = new ArrayList<>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                update account set password = (select password from account where email_key = 'therapist@demo.example')
                where email like 'p%@people.example'""");
            try (var row = statement.executeQuery(
                    "select email from account where email like 'p%@people.example' order by id")) {
                while (row.next()) {
                    addresses.add(row.getString(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return addresses;
    }

    private static void signIn(HttpClient client, Server server, List<String> addresses) {
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<?>> all = new ArrayList<>();
            for (String address : addresses) {
                all.add(threads.submit(() -> {
                    signIn(client, "http://127.0.0.1:" + server.port(), address);
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void signIn(HttpClient client, String server, String address) throws Exception {
        String form = "form=signin&to=&kept=&secret=&email=" + URLEncoder.encode(address, UTF_8) + "&password="
                + URLEncoder.encode(Accounts.PASSWORD, UTF_8);
        HttpResponse<Void> signedIn = client.send(
                HttpRequest.newBuilder(URI.create(server + "/nl/inloggen"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
        String cookie = signedIn.headers().allValues("Set-Cookie").stream()
                .filter(set -> set.startsWith(COOKIE + "="))
                .map(set -> set.split(";")[0])
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(address + " got " + signedIn.statusCode()));
        HttpResponse<String> home = client.send(
                HttpRequest.newBuilder(URI.create(server + "/nl/mijn"))
                        .header("Cookie", cookie)
                        .build(),
                BodyHandlers.ofString());
        if (home.statusCode() != 200) {
            throw new IllegalStateException("the home page of " + address + " was " + home.statusCode());
        }
    }
}
