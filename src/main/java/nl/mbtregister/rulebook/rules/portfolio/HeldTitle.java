package nl.mbtregister.rulebook.rules.portfolio;

import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;

/** A title in this register and the days on which it was, is or will be held. */
public record HeldTitle(String id, Title title, Period span) implements Row {

    @Override
    public RowKind kind() {
        return RowKind.HELD_TITLE;
    }
}
