package nl.mbtregister.rulebook;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.mbtregister.platform.data.FaultyData;
import nl.mbtregister.rulebook.rules.Rulebook;

/** The rule book that this deployment carries, read once at its start; one at fault stops the deployment. */
@ApplicationScoped
public class PublishedRulebook {
    private static final String FOLDER = "rulebook/";

    private Rulebook rulebook;

    @PostConstruct
    void load() {
        rulebook = read();
    }

    /** Rules do not wait for their first reader: that they are sound is known before the first visitor comes. */
    void atStart(@Observes Startup startup) {
        rulebook.editions();
    }

    public Rulebook rulebook() {
        return rulebook;
    }

    /** @throws FaultyData naming file and line of the first fault */
    static Rulebook read() {
        return new RulebookReader(files()).read();
    }

    static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        text(FOLDER + "editions.txt").lines().forEach(name -> files.put(FOLDER + name, text(FOLDER + name)));
        return files;
    }

    private static String text(String file) {
        try (InputStream stream = PublishedRulebook.class.getClassLoader().getResourceAsStream(file)) {
            if (stream == null) {
                throw new FaultyData(file, 1, "the file is not there");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
