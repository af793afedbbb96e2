package nl.mbtregister.education.rules;

import nl.mbtregister.ledger.rules.CreditKind;
import nl.mbtregister.rulebook.rules.portfolio.Theme;
import org.jspecify.annotations.Nullable;

/** What people can enter about themselves. */
public enum Reportable {
    TEACHING(CreditKind.TEACHING, Theme.TREATMENT),
    /** Teaching about supervising or teaching others. */
    DIDACTICS(CreditKind.TEACHING, Theme.SUPERVISION_OR_DIDACTICS),
    MBT_WORK(CreditKind.MBT_WORK, null),
    INTERVISION(CreditKind.INTERVISION, null),
    /** Supervision that is not among the meetings in the register. */
    SUPERVISION_RECEIVED(CreditKind.SUPERVISION_RECEIVED, null);

    private final CreditKind kind;
    private final @Nullable Theme theme;

    Reportable(CreditKind kind, @Nullable Theme theme) {
        this.kind = kind;
        this.theme = theme;
    }

    public CreditKind kind() {
        return kind;
    }

    /** What the teaching is about; null for everything else. */
    public @Nullable Theme theme() {
        return theme;
    }

    public boolean isTeaching() {
        return kind == CreditKind.TEACHING;
    }

    /** Whether it sums up several days, and so has a first and a last one. */
    public boolean isOverDays() {
        return this == MBT_WORK;
    }
}
