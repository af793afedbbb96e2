package nl.mbtregister.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Every sentence that a person can read, out of the bundles of all features: {@code texts_nl.properties} and
 * {@code texts_en.properties} beside each feature's classes. How a key is made stands at the top of the platform's own.
 */
@ApplicationScoped
public class Texts {
    /** The packages that may have a bundle. A feature without sentences has none. */
    public static final List<String> FEATURES = List.of(
            "kernel",
            "platform",
            "rulebook",
            "access",
            "journal",
            "letters",
            "documents",
            "paper",
            "signing",
            "person",
            "institution",
            "client",
            "register",
            "transparency",
            "proof",
            "certificate",
            "ledger",
            "supervision",
            "accreditation",
            "attendance",
            "education",
            "admission",
            "renewal",
            "sample",
            "deadline",
            "reminder",
            "sweep",
            "criteria",
            "programme",
            "fhir",
            "finder",
            "check",
            "certification",
            "verification",
            "watch",
            "desk");

    private final Sentences nl = new Sentences(Language.NL, read(Language.NL));
    private final Sentences en = new Sentences(Language.EN, read(Language.EN));

    public Sentences in(Language language) {
        return language == Language.EN ? en : nl;
    }

    private static Map<String, String> read(Language language) {
        Map<String, String> all = new HashMap<>();
        for (String feature : FEATURES) {
            bundle(feature, language).forEach((key, text) -> {
                if (all.put(key.toString(), text.toString()) != null) {
                    throw new IllegalStateException(key + " stands in more than one bundle");
                }
            });
        }
        return all;
    }

    private static Properties bundle(String feature, Language language) {
        Properties bundle = new Properties();
        String name = "/nl/mbtregister/" + feature + "/texts_" + language.tag() + ".properties";
        try (InputStream in = Texts.class.getResourceAsStream(name)) {
            if (in != null) {
                bundle.load(new InputStreamReader(in, UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
        return bundle;
    }
}
