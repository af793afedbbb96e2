package nl.mbtregister.verification;

import java.net.URL;
import java.net.http.HttpResponse;
import nl.mbtregister.it.Machine;

/** Somebody new in the register under test, about whom a test decides and asks from the outside. */
public final class Somebody {
    private static final String DECISIONS = "/api/fixture/decisions";

    private final Machine machine;
    private final String number;
    private final String id;

    public Somebody(URL register) {
        machine = new Machine(register.toString());
        String[] enrolled =
                machine.send("POST", DECISIONS + "?act=enrol").body().split(" ");
        number = enrolled[0];
        id = enrolled[1];
    }

    public long id() {
        return Long.parseLong(id);
    }

    public String number() {
        return number;
    }

    HttpResponse<String> ask(String query, String... headers) {
        return machine.get("/api/v1/registrations/" + number + query, headers);
    }

    /** @return when it is committed: the id of the entry, or the new number */
    public String decide(String act) {
        return decide(act, "");
    }

    /** @param measure id of the entry that imposed what is lifted */
    public String decide(String act, String measure) {
        HttpResponse<String> done =
                machine.send("POST", DECISIONS + "?act=" + act + "&person=" + id + "&measure=" + measure);
        if (done.statusCode() != 200) {
            throw new IllegalStateException(act + ": " + done.body());
        }
        return done.body();
    }
}
