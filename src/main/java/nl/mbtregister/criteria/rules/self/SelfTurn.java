package nl.mbtregister.criteria.rules.self;

import java.time.LocalDate;
import java.util.List;

/**
 * The first day on which a criterion that is met is no longer met, if nothing but what is known now happens.
 *
 * @param lost what counted the day before and does not count on it
 */
public record SelfTurn(LocalDate day, List<SelfRow> lost) {

    public SelfTurn {
        lost = List.copyOf(lost);
    }
}
