package nl.mbtregister.fhir;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.mbtregister.fhir.Directory.Entry;
import nl.mbtregister.fhir.DirectoryChanges.Change;
import nl.mbtregister.fhir.DirectoryEntries.Found;
import nl.mbtregister.fhir.rules.Asked;
import nl.mbtregister.fhir.rules.Kind;
import nl.mbtregister.fhir.rules.Parameter;
import nl.mbtregister.fhir.rules.Since;
import nl.mbtregister.fhir.rules.Since.Mark;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import org.jspecify.annotations.Nullable;

/** A machine reads the directory. At most four statements for a page, however much there is. */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class ReadingDirectory {
    @Inject
    private DirectoryEntries entries;

    @Inject
    private DirectoryChanges changes;

    /** @param next key from which the next page begins; null on the last */
    public record Listed(List<Line> lines, @Nullable String next) {}

    /** @param resource as the standard writes it */
    public record Line(String id, JsonObject resource) {}

    /**
     * What changed.
     *
     * @param until first moment that this does not tell about
     * @param next mark of the next page; null on the last
     */
    public record Changed(
            Instant until,
            List<ChangedLine> lines,
            @Nullable String next) {}

    /** @param resource null when it is there no longer */
    public record ChangedLine(
            String id, Instant at, @Nullable JsonObject resource) {}

    /** Empty when there is none that may be shown. */
    @Transactional
    public Optional<JsonObject> read(Kind kind, String id) {
        Map<Parameter, String> only = new EnumMap<>(Map.of(Parameter.ID, id));
        return id.contains(",")
                ? Optional.empty()
                : entries.find(new Asked(kind, only, 1, "")).entries().stream()
                        .map(Entry::resource)
                        .findFirst();
    }

    @Transactional
    public Listed search(Asked asked) {
        Found found = entries.find(asked);
        return new Listed(
                found.entries().stream()
                        .map(entry -> new Line(entry.id(), entry.resource()))
                        .toList(),
                found.next());
    }

    /** Newest first; each thing once, as it is now. */
    @Transactional
    public Changed since(Kind kind, Since since) {
        Mark mark = since.mark();
        Instant horizon = changes.horizon();
        Instant until = mark == null || mark.until().isAfter(horizon) ? horizon : mark.until();
        List<Change> found = changes.since(kind, since, until, since.count() + 1);
        boolean more = found.size() > since.count();
        List<Change> page = more ? found.subList(0, since.count()) : found;
        Map<String, Entry> now = entries
                .listed(kind, page.stream().map(Change::id).toList())
                .stream()
                .collect(Collectors.toMap(Entry::id, entry -> entry));
        return new Changed(
                until,
                page.stream().map(change -> line(change, now.get(change.id()))).toList(),
                more ? new Mark(until, page.getLast().at(), page.getLast().id()).written() : null);
    }

    private static ChangedLine line(Change change, @Nullable Entry now) {
        return new ChangedLine(change.id(), change.at(), now == null ? null : now.resource());
    }
}
