package nl.mbtregister.rulebook;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.data.FaultyData;
import nl.mbtregister.platform.data.Node;
import nl.mbtregister.platform.data.NodeReader;
import nl.mbtregister.rulebook.rules.Citation;
import nl.mbtregister.rulebook.rules.Edition;
import nl.mbtregister.rulebook.rules.Edition.Unknown;
import nl.mbtregister.rulebook.rules.Purpose;

/** Reads one file of the rule book. */
final class EditionReader {
    private final String file;
    private final Fields fields;

    EditionReader(String file, String json) {
        this.file = file;
        Node.Members root = NodeReader.read(file, json);
        Map<String, String> addresses = new LinkedHashMap<>();
        if (root.members().get("sources") instanceof Node.Members sources) {
            sources.members().forEach((page, address) -> {
                if (!(address instanceof Node.Text text)) {
                    throw new FaultyData(file, address.line(), "the address of a source must be a text");
                }
                addresses.put(page, text.text());
            });
        }
        this.fields = new Fields(file, addresses, root);
    }

    Edition read() {
        fields.object("sources");
        Edition edition = new Edition(
                inForce(),
                dates(),
                fields.wording("name"),
                fields.wording("note"),
                fields.choice("countsOnce"),
                new SupervisionReader(fields.object("supervision")).read(),
                fields.maybe("accreditation", name -> new AccreditationReader(fields.object(name)).read()),
                fields.maybe("renewal", name -> new RenewalReader(fields.object(name)).read()),
                new RequirementReader().read(fields),
                fields.each("unknown", EditionReader::unknown),
                fields.each("transitions", transition -> new TransitionReader(transition).read()));
        fields.done();
        refuseGaps(edition);
        return edition;
    }

    FaultyData fault(String field, String sentence) {
        return fields.fault(field, sentence);
    }

    private Period inForce() {
        LocalDate from = fields.date("from");
        if (!file.endsWith("/" + from + ".json")) {
            throw fields.fault("from", "the file is not named after its first day, " + from);
        }
        if (!fields.has("through")) {
            return Period.since(from);
        }
        LocalDate through = fields.date("through");
        if (through.isBefore(from)) {
            throw fields.fault("through", "the edition ends before it starts");
        }
        return Period.through(from, through);
    }

    private Citation dates() {
        Fields dates = fields.object("dates");
        Citation citation = dates.citation();
        dates.done();
        return citation;
    }

    private static Unknown unknown(Fields fields) {
        Unknown unknown = new Unknown(fields.text("part"), fields.wording("note"));
        fields.done();
        return unknown;
    }

    /** Everything that an edition should have is there, or is named among what is not known of it. */
    private void refuseGaps(Edition edition) {
        Set<String> unknown = edition.unknown().stream().map(Unknown::part).collect(Collectors.toSet());
        for (Title title : Title.values()) {
            refuseGap(edition.set(title, Purpose.ENTRY).isPresent(), title.name(), unknown);
        }
        refuseGap(edition.accreditation() != null, "accreditation", unknown);
        refuseGap(edition.renewal() != null, "renewal", unknown);
        if (edition.renewal() != null) {
            for (Title title : Title.values()) {
                refuseRenewalGap(edition, title);
            }
        }
    }

    private void refuseGap(boolean present, String part, Set<String> unknown) {
        if (present == unknown.contains(part)) {
            throw fields.fault(
                    "unknown",
                    present
                            ? part + " is named as unknown and given all the same"
                            : "there is a gap: " + part + " is neither given nor named as unknown");
        }
    }

    private void refuseRenewalGap(Edition edition, Title title) {
        boolean ends =
                edition.renewal() != null && edition.renewal().years(title).isPresent();
        boolean asked = edition.set(title, Purpose.RENEWAL).isPresent();
        if (ends != asked) {
            throw fields.fault(
                    "renewal",
                    "there is a gap: " + title + " needs both a length of its registration and what renews it");
        }
    }
}
