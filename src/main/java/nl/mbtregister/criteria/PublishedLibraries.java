package nl.mbtregister.criteria;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.mbtregister.criteria.rules.CriteriaLibrary;
import nl.mbtregister.platform.data.FaultyData;

/** The libraries that this deployment carries, read once at its start; one at fault stops the deployment. */
@ApplicationScoped
class PublishedLibraries {
    private static final String FOLDER = "criteria/";

    private List<CriteriaLibrary> libraries;

    @PostConstruct
    void load() {
        libraries = read();
    }

    void atStart(@Observes Startup startup) {
        all();
    }

    List<CriteriaLibrary> all() {
        return libraries;
    }

    /** @throws FaultyData naming file and line of the first fault */
    static List<CriteriaLibrary> read() {
        List<CriteriaLibrary> all = new ArrayList<>();
        text(FOLDER + "libraries.txt")
                .lines()
                .forEach(name -> all.add(new LibraryReader(FOLDER + name, text(FOLDER + name)).read()));
        return List.copyOf(all);
    }

    private static String text(String file) {
        try (InputStream stream = PublishedLibraries.class.getClassLoader().getResourceAsStream(file)) {
            if (stream == null) {
                throw new FaultyData(file, 1, "the file is not there");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
