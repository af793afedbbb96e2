package nl.mbtregister.criteria;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.mbtregister.criteria.rules.Criterion;
import nl.mbtregister.criteria.rules.Module;
import nl.mbtregister.criteria.rules.SelfJudged;
import nl.mbtregister.criteria.rules.Source;
import nl.mbtregister.criteria.rules.SourceMark;
import nl.mbtregister.criteria.rules.Variant;
import nl.mbtregister.kernel.Wording;

/** Reads one criterion. */
record CriterionReader(LibraryFields fields) {

    Criterion read() {
        String code = fields.text("code");
        if (!code.matches("[A-Z][1-9][0-9]?")) {
            throw fields.fault("code", "a code is the letter of a domain and a number");
        }
        SourceMark mark = fields.one(SourceMark.class, "mark");
        List<Source> sources = fields.sources();
        if (sources.isEmpty() && mark != SourceMark.EXAMPLE) {
            throw fields.fault("sources", "what is sourced or derived names a source");
        }
        Criterion criterion = new Criterion(
                code,
                fields.truth("core"),
                fields.one(Module.class, "module"),
                fields.wording("text"),
                fields.wording("evidence"),
                mark,
                sources,
                fields.maybe("note", fields::wording),
                fields.maybe("judged", name -> fields.one(SelfJudged.class, name)),
                variants(),
                fields.has("items") ? fields.each("items", CriterionReader::item) : List.of());
        fields.done();
        return criterion;
    }

    private Map<Variant, Wording> variants() {
        Map<Variant, Wording> all = new EnumMap<>(Variant.class);
        if (fields.has("variants")) {
            LibraryFields variants = fields.object("variants");
            for (Variant variant : Variant.values()) {
                all.put(variant, variants.wording(variant.name()));
            }
            variants.done();
        }
        return all;
    }

    private static Wording item(LibraryFields fields) {
        Wording item = new Wording(fields.text("nl"), fields.text("en"));
        fields.done();
        return item;
    }
}
