package nl.mbtregister.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.platform.Json;
import nl.mbtregister.supervision.rules.Competence;

/** The statements on which a supervisor declares, as data: the list of the regulations was not found, so this is an example. */
@ApplicationScoped
class Competences {
    private static final String FILE = "competences.json";

    private final List<Competence> all = read();

    List<Competence> all() {
        return all;
    }

    private static List<Competence> read() {
        try (InputStream in = Competences.class.getResourceAsStream(FILE);
                JsonReader reader = Json.createReader(in)) {
            return reader.readObject().getJsonArray("competences").getValuesAs(JsonObject.class).stream()
                    .map(one ->
                            new Competence(one.getString("id"), new Wording(one.getString("nl"), one.getString("en"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
