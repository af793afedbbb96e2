package nl.mbtregister.accreditation.rules;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.rulebook.rules.accreditation.Part;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for; in a draft anything may be missing.
 *
 * @param website where people enrol; may stay empty
 * @param targets the titles that it is meant for
 */
public record CourseContent(
        String title,
        @Nullable CourseTheme theme,
        String summary,
        String website,
        Set<Title> targets,
        List<Trainer> trainers,
        List<ProgrammePart> programme) {
    public static final CourseContent EMPTY = new CourseContent("", null, "", "", Set.of(), List.of(), List.of());

    public static final int LONGEST_LINE = 200;
    public static final int LONGEST_SUMMARY = 2000;

    /** Parts, and trainers. */
    public static final int MOST = 30;

    public CourseContent {
        targets = Set.copyOf(targets);
        trainers = List.copyOf(trainers);
        programme = List.copyOf(programme);
    }

    public List<Part> parts() {
        return programme.stream().map(ProgrammePart::part).toList();
    }

    public Set<TrainerKind> trainerKinds() {
        return kinds(trainers);
    }

    public static Set<TrainerKind> kinds(List<Trainer> trainers) {
        return trainers.stream().map(Trainer::kind).collect(Collectors.toSet());
    }

    /** In the order of the form; without what the sum says. */
    public List<Lacking> lacking() {
        List<Lacking> lacking = new ArrayList<>();
        if (title.isBlank()) {
            lacking.add(Lacking.TITLE);
        }
        if (theme == null) {
            lacking.add(Lacking.THEME);
        }
        if (summary.isBlank()) {
            lacking.add(Lacking.SUMMARY);
        }
        if (targets.isEmpty()) {
            lacking.add(Lacking.TARGETS);
        }
        if (trainers.isEmpty()) {
            lacking.add(Lacking.TRAINERS);
        }
        if (programme.isEmpty()) {
            lacking.add(Lacking.PROGRAMME);
        }
        return lacking;
    }

    /** @throws Refusal accreditation.R17 with the greatest length of the first that is too long */
    public CourseContent fitting() {
        refuse(title.length() > LONGEST_LINE || website.length() > LONGEST_LINE, LONGEST_LINE);
        refuse(summary.length() > LONGEST_SUMMARY, LONGEST_SUMMARY);
        refuse(trainers.size() > MOST || programme.size() > MOST, MOST);
        refuse(trainers.stream().anyMatch(trainer -> trainer.name().length() > Trainer.LONGEST), Trainer.LONGEST);
        refuse(
                programme.stream().anyMatch(part -> part.name().length() > ProgrammePart.LONGEST),
                ProgrammePart.LONGEST);
        return this;
    }

    /** Titles in the order of the register. */
    public Set<Title> orderedTargets() {
        return targets.isEmpty() ? Set.of() : EnumSet.copyOf(targets);
    }

    /** When the earliest timed part begins; empty when no part has a time. */
    public Optional<LocalTime> begins() {
        return times(true).min(LocalTime::compareTo);
    }

    /** When the latest timed part ends; empty when no part has a time. */
    public Optional<LocalTime> ends() {
        return times(false).max(LocalTime::compareTo);
    }

    private Stream<LocalTime> times(boolean begin) {
        return parts().stream().flatMap(part -> switch (part) {
            case Part.Day(LocalTime from, LocalTime to) -> Stream.of(begin ? from : to);
            case Part.HalfDay(LocalTime from, LocalTime to) -> Stream.of(begin ? from : to);
            default -> Stream.empty();
        });
    }

    private static void refuse(boolean tooLong, int longest) {
        if (tooLong) {
            throw new Refusal("accreditation.R17", longest);
        }
    }
}
