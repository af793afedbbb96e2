package nl.mbtregister.criteria;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.function.Function;
import nl.mbtregister.criteria.rules.CriteriaLibrary;
import nl.mbtregister.criteria.rules.Criterion;
import nl.mbtregister.criteria.rules.Source;
import nl.mbtregister.criteria.rules.Thresholds;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.platform.Json;

/** Writes a library as {@link LibraryReader} reads it. */
final class LibraryWriter {
    private LibraryWriter() {}

    static String write(CriteriaLibrary library) {
        return Json.createObjectBuilder()
                .add("name", library.name())
                .add("version", library.version())
                .add("from", library.from().toString())
                .add("title", both(library.title()))
                .add("note", both(library.note()))
                .add("mark", library.mark().name())
                .add("sources", each(library.sources(), LibraryWriter::source))
                .add(
                        "scores",
                        each(
                                library.scores(),
                                step -> Json.createObjectBuilder()
                                        .add("score", step.score().name())
                                        .add("name", both(step.name()))
                                        .add("meaning", both(step.meaning()))))
                .add("thresholds", limits(library.thresholds()))
                .add(
                        "domains",
                        each(
                                library.domains(),
                                domain -> Json.createObjectBuilder()
                                        .add("code", domain.code())
                                        .add("name", both(domain.name()))))
                .add("criteria", each(library.criteria(), LibraryWriter::criterion))
                .build()
                .toString();
    }

    private static JsonObjectBuilder source(Source source) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("key", source.key()).add("name", both(source.name()));
        if (source.address() != null) {
            json.add("address", source.address());
        }
        return json;
    }

    private static JsonObjectBuilder criterion(Criterion criterion) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("code", criterion.code())
                .add("core", criterion.core())
                .add("module", criterion.module().name())
                .add("text", both(criterion.text()))
                .add("evidence", both(criterion.evidence()))
                .add("mark", criterion.mark().name())
                .add("sources", keys(criterion.sources()));
        if (criterion.note() != null) {
            json.add("note", both(criterion.note()));
        }
        if (criterion.judged() != null) {
            json.add("judged", criterion.judged().name());
        }
        if (!criterion.variants().isEmpty()) {
            JsonObjectBuilder variants = Json.createObjectBuilder();
            criterion.variants().forEach((variant, wording) -> variants.add(variant.name(), both(wording)));
            json.add("variants", variants);
        }
        if (!criterion.items().isEmpty()) {
            json.add("items", each(criterion.items(), LibraryWriter::both));
        }
        return json;
    }

    private static JsonObjectBuilder limits(Thresholds limits) {
        return Json.createObjectBuilder()
                .add("mark", limits.mark().name())
                .add("sources", keys(limits.sources()))
                .add("certifiedPercent", limits.certifiedPercent())
                .add("conditionalPercent", limits.conditionalPercent())
                .add("conditionalCorePartly", limits.conditionalCorePartly())
                .add("certifiedYears", limits.certifiedYears())
                .add("conditionalMonths", limits.conditionalMonths())
                .add("conditionalRechecks", limits.conditionalRechecks())
                .add("againMonths", limits.againMonths())
                .add("repairMonths", limits.repairMonths())
                .add("leastSupervisors", limits.leastSupervisors())
                .add("leastSpecialists", limits.leastSpecialists())
                .add("registeredPercent", limits.registeredPercent())
                .add("meetingMonths", limits.meetingMonths())
                .add("leastSupervisions", limits.leastSupervisions())
                .add("leastIntervisions", limits.leastIntervisions())
                .add("warnMonths", limits.warnMonths());
    }

    private static JsonArrayBuilder keys(List<Source> sources) {
        JsonArrayBuilder keys = Json.createArrayBuilder();
        sources.forEach(source -> keys.add(source.key()));
        return keys;
    }

    private static JsonObjectBuilder both(Wording wording) {
        return Json.createObjectBuilder().add("nl", wording.nl()).add("en", wording.en());
    }

    private static <T> JsonArrayBuilder each(List<T> all, Function<T, JsonObjectBuilder> write) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        all.forEach(one -> list.add(write.apply(one)));
        return list;
    }
}
