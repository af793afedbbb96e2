package nl.mbtregister.kernel;

import java.util.Optional;
import java.util.function.Function;

/**
 * What came of reading something that a person typed as a number: the number, the number with a doubt, or what is wrong
 * with it.
 *
 * @param <N> the kind of number
 */
public sealed interface Reading<N> {

    /** The number is right as far as its form can tell. */
    record Good<N>(N number) implements Reading<N> {}

    /** The number may be kept, and the person is warned. */
    record Doubtful<N>(N number, Fault fault) implements Reading<N> {}

    /** No such number can exist. */
    record Bad<N>(Fault fault) implements Reading<N> {}

    /** What is wrong with a number, so that a page can say it. */
    enum Fault {
        /** Holds something else than the digits of such a number. */
        NOT_A_NUMBER,
        /** Too few or too many digits. */
        WRONG_LENGTH,
        /** The check digits do not fit the other digits: somebody made a slip. */
        WRONG_CHECK_DIGITS,
        /** Right in length and check digits, but outside what is ever given out. */
        NEVER_ISSUED
    }

    /** The number if it may be used, doubtful or not. */
    default Optional<N> usable() {
        return switch (this) {
            case Good<N>(N number) -> Optional.of(number);
            case Doubtful<N>(N number, Fault fault) -> Optional.of(number);
            case Bad<N>(Fault fault) -> Optional.empty();
        };
    }

    /** What is wrong with it, empty when nothing is. */
    default Optional<Fault> trouble() {
        return switch (this) {
            case Good<N>(N number) -> Optional.empty();
            case Doubtful<N>(N number, Fault fault) -> Optional.of(fault);
            case Bad<N>(Fault fault) -> Optional.of(fault);
        };
    }

    /** The same outcome for another form of the number. */
    default <M> Reading<M> map(Function<N, M> form) {
        return switch (this) {
            case Good<N>(N number) -> new Good<>(form.apply(number));
            case Doubtful<N>(N number, Fault fault) -> new Doubtful<>(form.apply(number), fault);
            case Bad<N>(Fault fault) -> new Bad<>(fault);
        };
    }

    static <N> Reading<N> bad(Fault fault) {
        return new Bad<>(fault);
    }
}
