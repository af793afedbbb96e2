package nl.mbtregister.rulebook.rules;

import java.util.List;

/**
 * Why a row does not count, or not for all it offered. The sentence is found under the ground; the arguments (days,
 * numbers, enums of the rule book) fill it.
 */
public record Reason(Ground ground, List<Object> arguments) {

    public Reason {
        arguments = List.copyOf(arguments);
    }

    static Reason of(Ground ground, Object... arguments) {
        return new Reason(ground, List.of(arguments));
    }
}
