package nl.mbtregister.criteria;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mbtregister.criteria.rules.CriteriaDomain;
import nl.mbtregister.criteria.rules.CriteriaLibrary;
import nl.mbtregister.criteria.rules.Criterion;
import nl.mbtregister.criteria.rules.Score;
import nl.mbtregister.criteria.rules.ScoreStep;
import nl.mbtregister.criteria.rules.Source;
import nl.mbtregister.criteria.rules.SourceMark;
import nl.mbtregister.platform.data.FaultyData;
import nl.mbtregister.platform.data.Node;
import nl.mbtregister.platform.data.NodeReader;

/** Reads one library of criteria, and refuses it whole when anything in it is at fault. */
final class LibraryReader {
    private final String file;
    private final Node.Members root;

    /** @param file criteria/name-version.json, wherever the text comes from */
    LibraryReader(String file, String json) {
        this.file = file;
        this.root = NodeReader.read(file, json);
    }

    /** @throws FaultyData naming file and line of the first fault */
    CriteriaLibrary read() {
        Map<String, Source> sources = new LinkedHashMap<>();
        new LibraryFields(file, Map.of(), root)
                .each("sources", LibraryReader::source)
                .forEach(source -> sources.put(source.key(), source));
        LibraryFields fields = new LibraryFields(file, sources, root);
        CriteriaLibrary library = new CriteriaLibrary(
                fields.text("name"),
                fields.whole("version"),
                fields.date("from"),
                fields.one(SourceMark.class, "mark"),
                fields.wording("title"),
                fields.wording("note"),
                fields.each("sources", LibraryReader::source),
                fields.each("scores", LibraryReader::step),
                new ThresholdsReader(fields.object("thresholds")).read(),
                fields.each("domains", LibraryReader::domain),
                fields.each("criteria", criterion -> new CriterionReader(criterion).read()));
        fields.done();
        refuseDoubles(fields, library);
        refuseGaps(fields, library);
        if (!file.endsWith("/" + library.name() + "-" + library.version() + ".json")) {
            throw fields.fault("version", "the file is not named after its library and version");
        }
        return library;
    }

    private static Source source(LibraryFields fields) {
        Source source = new Source(fields.text("key"), fields.wording("name"), fields.maybe("address", fields::text));
        fields.done();
        return source;
    }

    private static ScoreStep step(LibraryFields fields) {
        ScoreStep step =
                new ScoreStep(fields.one(Score.class, "score"), fields.wording("name"), fields.wording("meaning"));
        fields.done();
        return step;
    }

    private static CriteriaDomain domain(LibraryFields fields) {
        CriteriaDomain domain = new CriteriaDomain(fields.text("code"), fields.wording("name"));
        if (!domain.code().matches("[A-Z]")) {
            throw fields.fault("code", "the code of a domain is one letter");
        }
        fields.done();
        return domain;
    }

    private static void refuseDoubles(LibraryFields fields, CriteriaLibrary library) {
        refuseDouble(fields, "sources", library.sources(), Source::key);
        refuseDouble(fields, "scores", library.scores(), ScoreStep::score);
        refuseDouble(fields, "domains", library.domains(), CriteriaDomain::code);
        refuseDouble(fields, "criteria", library.criteria(), Criterion::code);
    }

    private static <T> void refuseDouble(LibraryFields fields, String list, List<T> all, Function<T, Object> key) {
        Set<Object> seen = new HashSet<>();
        for (T one : all) {
            if (!seen.add(key.apply(one))) {
                throw fields.fault(list, key.apply(one) + " stands here twice");
            }
        }
    }

    /** Every score is explained, every criterion stands in a domain, and every domain has one. */
    private static void refuseGaps(LibraryFields fields, CriteriaLibrary library) {
        Set<Score> explained = library.scores().stream().map(ScoreStep::score).collect(Collectors.toSet());
        if (!explained.equals(EnumSet.allOf(Score.class))) {
            throw fields.fault("scores", "there is a gap: not every score is explained");
        }
        Set<String> domains =
                library.domains().stream().map(CriteriaDomain::code).collect(Collectors.toSet());
        Set<String> used = library.criteria().stream().map(Criterion::domain).collect(Collectors.toSet());
        if (!used.equals(domains)) {
            throw fields.fault("domains", "each domain has criteria and each criterion stands in a domain");
        }
    }
}
