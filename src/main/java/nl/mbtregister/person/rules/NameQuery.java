package nl.mbtregister.person.rules;

import java.util.List;
import java.util.Optional;
import nl.mbtregister.kernel.Reading;
import nl.mbtregister.kernel.RegisterNumber;

/** What a visitor asked by typing something into the one search field. */
public sealed interface NameQuery {
    /** The most characters that are looked at. */
    int LONGEST = 100;

    /** Digits only, or a register number as it is written: no name is looked for. */
    record ByNumber(Reading<RegisterNumber> number) implements NameQuery {}

    /** A name; each guess is one way to take the words, the likeliest first. */
    record ByName(List<NameGuess> guesses) implements NameQuery {}

    /** Nothing that can be looked for. */
    record Unusable(Why why) implements NameQuery {}

    /** Why nothing can be looked for. */
    enum Why {
        /** Nothing was typed. */
        EMPTY,
        /** Less than two letters of a surname. */
        TOO_SHORT,
        /** More than {@value #LONGEST} characters, or more words than a name has. */
        TOO_LONG
    }

    /** Takes any text whatever. */
    static NameQuery of(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return new Unusable(Why.EMPTY);
        }
        if (text.length() > LONGEST) {
            return new Unusable(Why.TOO_LONG);
        }
        var number = RegisterNumber.read(text);
        if (!number.trouble().equals(Optional.of(Reading.Fault.NOT_A_NUMBER))) {
            return new ByNumber(number);
        }
        var name = TypedName.of(text);
        if (name.tooLong()) {
            return new Unusable(Why.TOO_LONG);
        }
        var guesses = name.guesses();
        return guesses.isEmpty() ? new Unusable(Why.TOO_SHORT) : new ByName(guesses);
    }
}
