package nl.mbtregister.rulebook.rules;

import java.math.BigDecimal;

/** A number of the rules and where it comes from; never negative. */
public record Figure(BigDecimal value, Citation citation) {

    public Figure {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("a figure is never negative: " + value);
        }
    }

    /** @throws ArithmeticException when the figure is not whole */
    public int whole() {
        return value.intValueExact();
    }
}
