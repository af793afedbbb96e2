package nl.mbtregister.admission.rules;

import java.time.LocalDate;

/**
 * How far the supervisor's declaration is, the newest one when there are several.
 *
 * @param supervisor how the supervisor is called
 * @param invited legal day of the invitation
 */
public record Invitation(Stage stage, String supervisor, LocalDate invited) {
    /** Where it lies. */
    public enum Stage {
        INVITED,
        SENT_BACK,
        SIGNED,
        WITHDRAWN
    }

    boolean isOpen() {
        return stage == Stage.INVITED;
    }
}
