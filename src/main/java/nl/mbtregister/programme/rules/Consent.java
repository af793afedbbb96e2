package nl.mbtregister.programme.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a member of a team agreed to be shown to the public as one ({@code programme.R8}). */
public enum Consent {
    ASKED,
    GIVEN,
    REFUSED,
    WITHDRAWN;

    private record Way(Consent from, ConsentStep step, Consent to) {}

    /** Every way there is; what is not here cannot be done. */
    private static final List<Way> WAYS = List.of(
            new Way(ASKED, ConsentStep.GIVE, GIVEN),
            new Way(ASKED, ConsentStep.REFUSE, REFUSED),
            new Way(GIVEN, ConsentStep.WITHDRAW, WITHDRAWN),
            new Way(REFUSED, ConsentStep.GIVE, GIVEN),
            new Way(WITHDRAWN, ConsentStep.GIVE, GIVEN));

    public Optional<Consent> after(ConsentStep step) {
        return ways(step).map(Way::to).findFirst();
    }

    public boolean admits(ConsentStep step) {
        return ways(step).findAny().isPresent();
    }

    private Stream<Way> ways(ConsentStep step) {
        return WAYS.stream().filter(way -> way.from() == this && way.step() == step);
    }
}
