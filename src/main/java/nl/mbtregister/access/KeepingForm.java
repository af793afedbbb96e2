package nl.mbtregister.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.mbtregister.access.rules.SessionToken;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** Keeps a form that came after its session had ended, until its owner has signed in again. */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class KeepingForm {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int SIGNS_KEPT = 200_000;
    private static final Pattern SECRET = Pattern.compile("(?i).*(password|code|secret|once|sealed).*");

    @Inject
    private KeptForms forms;

    @Inject
    private Sessions sessions;

    @Inject
    private CurrentSession current;

    @Inject
    private KeepingJournal journal;

    @Inject
    private Time time;

    /**
     * @param cookie of the session that has ended
     * @return under which it is kept; empty for a cookie that the register never gave out, and for a form too large
     */
    @Transactional
    public Optional<UUID> keep(String cookie, String path, Map<String, String[]> fields) {
        Optional<Long> owner = SessionToken.read(cookie).flatMap(sessions::owner);
        String json = json(fields);
        if (owner.isEmpty() || json.length() > SIGNS_KEPT) {
            return Optional.empty();
        }
        UUID id = UUID.randomUUID();
        forms.add(id, owner.get(), path, json, time.now().plus(KEPT));
        journal.record(JournalAct.of("access.form.kept").object("account", owner.get()));
        return Optional.of(id);
    }

    /** Gives the form back to its owner, once and on its own page; empty for anybody else. */
    @Transactional
    public Optional<Map<String, List<String>>> giveBack(UUID id, String path) {
        long account = current.get().account();
        return forms.take(id, account, path, time.now()).map(KeepingForm::fields);
    }

    private static String json(Map<String, String[]> fields) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        fields.forEach((name, values) -> {
            if (!SECRET.matcher(name).matches()) {
                JsonArrayBuilder all = Json.createArrayBuilder();
                for (String value : values) {
                    all.add(value.replace("\0", ""));
                }
                json.add(name, all);
            }
        });
        return json.build().toString();
    }

    private static Map<String, List<String>> fields(String json) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        try (var reader = Json.createReader(new StringReader(json))) {
            JsonObject kept = reader.readObject();
            kept.forEach((name, values) -> fields.put(
                    name,
                    values.asJsonArray().getValuesAs(JsonString.class).stream()
                            .map(JsonString::getString)
                            .toList()));
        }
        return fields;
    }
}
