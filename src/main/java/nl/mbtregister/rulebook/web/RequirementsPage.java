package nl.mbtregister.rulebook.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.rulebook.ReadingRulebook;
import nl.mbtregister.rulebook.rules.Edition;
import nl.mbtregister.rulebook.rules.Purpose;
import nl.mbtregister.rulebook.rules.RequirementSet;
import nl.mbtregister.rulebook.rules.Subject;
import org.jspecify.annotations.Nullable;

/** What one edition asks for one title or annotation. */
@Named
@RequestScoped
public class RequirementsPage {
    @Inject
    private ReadingRulebook reading;

    @Inject
    private RuleWords words;

    private AskedEdition asked;
    private List<RequirementSet> sets = List.of();

    @PostConstruct
    void read() {
        asked = AskedEdition.in(reading);
        String subject = AskedEdition.part("subject");
        sets = asked.edition().sets().stream()
                .filter(set -> words.address(set.subject()).equals(subject))
                .toList();
    }

    /** Answers 404 where the address names no edition, or nothing that it has requirements for. */
    public void check() {
        if (sets.isEmpty() || !asked.found()) {
            AskedEdition.refuse();
        }
    }

    public Edition getEdition() {
        return asked.edition();
    }

    public @Nullable Subject getSubject() {
        return sets.isEmpty() ? null : sets.getFirst().subject();
    }

    /** What is not known of the requirements. */
    public List<Wording> getGaps() {
        return sets.stream().map(RequirementSet::gap).filter(Objects::nonNull).toList();
    }

    public List<Statement> getEntry() {
        return statements(Purpose.ENTRY);
    }

    public List<Statement> getRenewal() {
        return statements(Purpose.RENEWAL);
    }

    private List<Statement> statements(Purpose purpose) {
        return sets.stream()
                .filter(set -> set.purpose() == purpose)
                .flatMap(set -> set.requirements().stream())
                .map(asked -> new Statement(asked.sentence(), asked.note(), asked.advice(), asked.citations()))
                .toList();
    }
}
