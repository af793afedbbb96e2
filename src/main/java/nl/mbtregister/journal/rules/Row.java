package nl.mbtregister.journal.rules;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The part of an act that stays for ever and says nothing personal.
 *
 * @param at when, UTC to the microsecond
 * @param erases positions of the rows whose content this act erased; empty for every other act
 * @param commitment fingerprint of the content
 */
public record Row(Instant at, String act, List<Long> erases, Hash commitment) {

    public Row {
        erases = List.copyOf(erases);
    }

    public Hash hash() {
        Fingerprint print = new Fingerprint()
                .add(ChronoUnit.MICROS.between(Instant.EPOCH, at))
                .add(act)
                .add((long) erases.size());
        erases.forEach(print::add);
        return print.add(commitment.bytes()).hash();
    }
}
