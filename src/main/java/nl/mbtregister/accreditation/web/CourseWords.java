package nl.mbtregister.accreditation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import nl.mbtregister.accreditation.rules.AccreditationState;
import nl.mbtregister.accreditation.rules.CourseContent;
import nl.mbtregister.accreditation.rules.EditionMode;
import nl.mbtregister.accreditation.rules.EditionPlan;
import nl.mbtregister.accreditation.rules.PartKind;
import nl.mbtregister.accreditation.rules.ProgrammePart;
import nl.mbtregister.accreditation.rules.Trainer;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.rulebook.rules.accreditation.Part;
import nl.mbtregister.rulebook.rules.accreditation.PointsSum;

/** Courses, their parts and their dates in words: {@code #{courseWords}}. */
@Named
@RequestScoped
public class CourseWords {
    @Inject
    private Sentences t;

    /** How a state looks: a {@link nl.mbtregister.platform.web.Look} by name. */
    public String look(AccreditationState state) {
        return switch (state) {
            case ACCREDITED -> "GOOD";
            case SUBMITTED, REVIEW -> "WAITING";
            case MORE_INFO -> "SOON";
            case DRAFT, REPLACED, EXPIRED, WITHDRAWN -> "PAST";
            case REJECTED -> "STOPPED";
        };
    }

    public String part(Part part) {
        String kind = t.show(PartKind.of(part));
        return switch (part) {
            case Part.Day(var from, var to) -> t.of("accreditation.part.timed", kind, from, to);
            case Part.HalfDay(var from, var to) -> t.of("accreditation.part.timed", kind, from, to);
            case Part.Lecture(int minutes) -> t.of("accreditation.part.minutes", kind, minutes);
            case Part.Online(int minutes) -> t.of("accreditation.part.minutes", kind, minutes);
            case Part.Assignment(int minutes) -> t.of("accreditation.part.minutes", kind, minutes);
            case Part.Literature(int pages) -> t.of("accreditation.part.pages", kind, pages);
        };
    }

    public String named(ProgrammePart part) {
        return part.name().isEmpty() ? part(part.part()) : part.name() + ": " + part(part.part());
    }

    /** How a line of a sum comes to its points. */
    public String reckoned(PointsSum.Line line) {
        String minutes = line.breaks() == 0
                ? t.of("accreditation.sum.minutes", line.effective())
                : t.of("accreditation.sum.breaks", line.gross(), line.breaks(), line.effective());
        return line.remark() == null ? minutes : minutes + ". " + t.show(line.remark());
    }

    public String when(EditionPlan plan) {
        return plan.firstDay().equals(plan.lastDay())
                ? t.show(plan.firstDay())
                : t.of("accreditation.edition.days", plan.firstDay(), plan.lastDay());
    }

    public String where(EditionPlan plan) {
        return switch (plan.mode()) {
            case ONLINE -> t.show(EditionMode.ONLINE);
            case PLACE -> plan.place();
            case BOTH -> t.of("accreditation.edition.both", plan.place());
        };
    }

    /** Between which times its parts go; empty when none has a time. */
    public String times(CourseContent content) {
        return content.begins().isPresent()
                ? t.of(
                        "accreditation.edition.times",
                        content.begins().orElseThrow(),
                        content.ends().orElseThrow())
                : "";
    }

    public String speakers(List<Trainer> trainers) {
        return trainers.stream().map(this::speaker).collect(Collectors.joining("; "));
    }

    public String speaker(Trainer trainer) {
        return trainer.name() + " (" + t.show(trainer.kind()) + ")";
    }

    /** For whom a course is meant. */
    public String targets(CourseContent content) {
        return content.orderedTargets().stream().map(t::show).collect(Collectors.joining(", "));
    }
}
