package nl.mbtregister.rulebook.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;

/** All editions, oldest first; each is in force until the day before the next, and the newest has no end. */
public record Rulebook(List<Edition> editions) {

    public Rulebook {
        editions = List.copyOf(editions);
        if (editions.isEmpty() || editions.getLast().inForce().end() != null) {
            throw new IllegalArgumentException("a rule book ends with an edition in force");
        }
        for (int i = 1; i < editions.size(); i++) {
            if (!editions.get(i).from().equals(editions.get(i - 1).inForce().end())) {
                throw new IllegalArgumentException(
                        "editions follow each other: " + editions.get(i).from());
            }
        }
    }

    /** The edition in force on a day; empty before the first. */
    public Optional<Edition> on(LocalDate day) {
        return editions.stream()
                .filter(edition -> edition.inForce().contains(day))
                .findFirst();
    }

    /**
     * What the rules in force on a day ask for the renewal of a title; empty where they ask nothing.
     *
     * @param registration the period that is being renewed
     */
    public Optional<Question> renewal(Title title, Period registration, LocalDate day) {
        return on(day).flatMap(edition ->
                edition.set(title, Purpose.RENEWAL).map(set -> new Question(edition, set, day, registration)));
    }

    /** The edition that starts on that day. */
    public Optional<Edition> edition(LocalDate from) {
        return editions.stream().filter(edition -> edition.from().equals(from)).findFirst();
    }

    /**
     * The editions among which someone who applies on a day may choose, the one in force first.
     *
     * @param basicTrainingStart first day of the basic training, if it has begun
     */
    public List<Edition> openTo(LocalDate day, Optional<LocalDate> basicTrainingStart) {
        List<Edition> open = new ArrayList<>();
        Optional<Edition> inForce = on(day);
        while (inForce.isPresent()) {
            Edition edition = inForce.get();
            open.add(edition);
            inForce = mayChooseBefore(edition, day, basicTrainingStart)
                    ? on(edition.from().minusDays(1))
                    : Optional.empty();
        }
        return List.copyOf(open);
    }

    private static boolean mayChooseBefore(Edition edition, LocalDate day, Optional<LocalDate> start) {
        return start.filter(edition.from()::isAfter).isPresent()
                && edition.transitions().stream()
                        .anyMatch(transition -> transition instanceof Transition.FreeChoice choice
                                && day.isBefore(
                                        edition.from().plusYears(choice.years().whole())));
    }
}
