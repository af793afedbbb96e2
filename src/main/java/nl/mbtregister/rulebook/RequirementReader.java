package nl.mbtregister.rulebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.mbtregister.kernel.Annotation;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.rulebook.rules.Form;
import nl.mbtregister.rulebook.rules.Purpose;
import nl.mbtregister.rulebook.rules.Requirement;
import nl.mbtregister.rulebook.rules.RequirementSet;
import nl.mbtregister.rulebook.rules.Subject;
import org.jspecify.annotations.Nullable;

/** Reads what an edition asks for each title and annotation. */
final class RequirementReader {
    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)}");

    private final Set<String> ids = new HashSet<>();
    private final Set<List<Object>> subjects = new HashSet<>();

    List<RequirementSet> read(Fields edition) {
        return List.copyOf(edition.each("sets", this::set));
    }

    private RequirementSet set(Fields fields) {
        Title title = fields.one(Title.class, "title");
        Annotation annotation = fields.maybe("annotation", name -> fields.one(Annotation.class, name));
        Subject subject = annotation == null ? new Subject.OfTitle(title) : new Subject.OfAnnotation(annotation, title);
        Purpose purpose = fields.one(Purpose.class, "purpose");
        if (!subjects.add(List.of(subject, purpose))) {
            throw fields.fault("the requirements for " + subject.code() + " stand here twice");
        }
        @Nullable Wording gap = fields.maybe("gap", fields::wording);
        String prefix = subject.code() + (purpose == Purpose.RENEWAL ? ".renewal." : ".");
        List<Requirement> requirements =
                new ArrayList<>(fields.each("requirements", requirement -> requirement(requirement, prefix)));
        if (requirements.isEmpty()) {
            throw fields.fault("requirements", subject.code() + " has no requirement");
        }
        RequirementSet set = new RequirementSet(subject, purpose, gap, fields.citation(), requirements);
        fields.done();
        return set;
    }

    private Requirement requirement(Fields fields, String prefix) {
        String id = fields.text("id");
        if (!id.startsWith(prefix)) {
            throw fields.fault("id", "\"" + id + "\" must start with \"" + prefix + "\"");
        }
        if (!ids.add(id)) {
            throw fields.fault("id", "\"" + id + "\" is the id of two requirements");
        }
        Form form = new FormReader(fields.object("rule")).read();
        Wording text = fields.wording("text");
        refuseLoosePlaces(fields, text, form);
        Requirement requirement = new Requirement(
                id,
                text,
                fields.maybe("note", fields::wording),
                fields.citation(),
                fields.flag("advice"),
                fields.maybe("when", name -> new FormReader(fields.object(name)).read()),
                form);
        fields.done();
        return requirement;
    }

    /** A sentence names figures that its form has, and names the same ones in both languages. */
    private static void refuseLoosePlaces(Fields fields, Wording text, Form form) {
        Set<String> places = places(text.nl());
        if (!places.equals(places(text.en()))) {
            throw fields.fault("text", "both languages must name the same figures");
        }
        for (String place : places) {
            if (!form.figures().containsKey(place)) {
                throw fields.fault("text", "the rule has no figure called \"" + place + "\"");
            }
        }
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
