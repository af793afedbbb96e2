package nl.mbtregister.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.mbtregister.journal.rules.Content;
import nl.mbtregister.journal.rules.Hash;
import nl.mbtregister.journal.rules.Row;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Time;

/** Adds who and when to an act, parts the personal from the lasting, and puts both in the journal. */
@ApplicationScoped
class Scribe {
    private final SecureRandom random = new SecureRandom();

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    @Inject
    private JournalRows rows;

    void write(JournalAct act, List<Long> erases) {
        Content content = content(act, caller.get());
        rows.add(new Row(time.now(), act.act(), erases, content.commitment()), content);
    }

    /** The same instant for all of them. */
    void writeAll(List<JournalAct> acts) {
        Caller who = caller.get();
        Instant at = time.now();
        List<Content> contents = acts.stream().map(act -> content(act, who)).toList();
        List<Row> kept = new ArrayList<>(acts.size());
        for (int i = 0; i < acts.size(); i++) {
            kept.add(new Row(at, acts.get(i).act(), List.of(), contents.get(i).commitment()));
        }
        rows.addAll(at, kept, contents, who);
    }

    private Content content(JournalAct act, Caller who) {
        return new Content(
                salt(), act.subjectPerson(), who.id(), who.role().name(), who.onBehalfOf(), act.object(), json(act));
    }

    private Hash salt() {
        byte[] salt = new byte[Hash.LENGTH];
        random.nextBytes(salt);
        return Hash.of(salt);
    }

    private static String json(JournalAct act) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        for (Map.Entry<String, String> fact : act.facts().entrySet()) {
            json.add(fact.getKey(), fact.getValue());
        }
        return json.build().toString();
    }
}
