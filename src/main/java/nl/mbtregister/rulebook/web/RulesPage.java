package nl.mbtregister.rulebook.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.rulebook.ReadingRulebook;
import nl.mbtregister.rulebook.rules.Edition;
import nl.mbtregister.rulebook.rules.RequirementSet;
import nl.mbtregister.rulebook.rules.Subject;
import org.jspecify.annotations.Nullable;

/** The rules of one edition: the one in the address, or the one in force when the address names none. */
@Named
@RequestScoped
public class RulesPage {
    @Inject
    private ReadingRulebook reading;

    @Inject
    private Sentences t;

    private AskedEdition asked;

    @PostConstruct
    void read() {
        asked = AskedEdition.in(reading);
    }

    /** Answers 404 where the address names no edition. */
    public void check() {
        asked.check();
    }

    public Edition getEdition() {
        return asked.edition();
    }

    public @Nullable LocalDate getLastDay() {
        return getEdition().inForce().lastDay().orElse(null);
    }

    /** The other editions, newest first. */
    public List<Edition> getOthers() {
        return reading.editions().stream()
                .filter(other -> !other.from().equals(getEdition().from()))
                .toList();
    }

    /** What the edition asks something for, each once, in its order. */
    public List<Subject> getSubjects() {
        return getEdition().sets().stream()
                .map(RequirementSet::subject)
                .distinct()
                .toList();
    }

    public List<Statement> getSupervision() {
        return new SupervisionStatements(getEdition(), t).all();
    }

    public List<SupervisionStatements.Supervisor> getSupervisors() {
        return new SupervisionStatements(getEdition(), t).supervisors();
    }

    public List<Statement> getAccreditation() {
        return getEdition().accreditation() == null
                ? List.of()
                : new AccreditationStatements(getEdition().accreditation(), t).all();
    }

    public List<Statement> getRenewal() {
        return getEdition().renewal() == null
                ? List.of()
                : new RenewalStatements(getEdition().renewal(), t).all();
    }

    public List<Statement> getTransitions() {
        return getEdition().transitions().stream()
                .map(transition -> Statement.of(transition.text(), transition.citation()))
                .toList();
    }

    public boolean isDatesExample() {
        return getEdition().dates().example();
    }
}
