package nl.mbtregister.rulebook.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.kernel.Annotation;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.rulebook.rules.accreditation.AccreditationRules;
import org.jspecify.annotations.Nullable;

/**
 * The rules in force from a day on. An edition is never changed once it is in force.
 *
 * @param dates where the dates come from
 * @param countsOnce whether a meeting or teaching on which one title was granted is closed to other titles
 * @param accreditation null when not known of this edition
 * @param renewal null when not known of this edition
 * @param unknown what is not known of this edition, and why
 */
public record Edition(
        Period inForce,
        Citation dates,
        Wording name,
        Wording note,
        Choice countsOnce,
        SupervisionRules supervision,
        @Nullable AccreditationRules accreditation,
        @Nullable RenewalRules renewal,
        List<RequirementSet> sets,
        List<Unknown> unknown,
        List<Transition> transitions) {

    public Edition {
        sets = List.copyOf(sets);
        unknown = List.copyOf(unknown);
        transitions = List.copyOf(transitions);
    }

    /** @param part a title, or {@code accreditation} or {@code renewal} */
    public record Unknown(String part, Wording note) {}

    /** First day in force; it identifies the edition. */
    public LocalDate from() {
        return inForce.from();
    }

    /** What is asked for a title; empty when the edition does not know the title or gives it no end. */
    public Optional<RequirementSet> set(Title title, Purpose purpose) {
        return set(new Subject.OfTitle(title), purpose);
    }

    /** What is asked for an annotation. */
    public Optional<RequirementSet> set(Annotation annotation) {
        return sets.stream()
                .filter(set -> set.subject() instanceof Subject.OfAnnotation of && of.annotation() == annotation)
                .findFirst();
    }

    private Optional<RequirementSet> set(Subject subject, Purpose purpose) {
        return sets.stream()
                .filter(set -> set.subject().equals(subject) && set.purpose() == purpose)
                .findFirst();
    }
}
