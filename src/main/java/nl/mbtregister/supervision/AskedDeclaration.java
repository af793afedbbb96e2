package nl.mbtregister.supervision;

import java.time.Instant;
import java.time.LocalDate;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.supervision.rules.DeclarationDraft;
import nl.mbtregister.supervision.rules.DeclarationState;
import org.jspecify.annotations.Nullable;

/**
 * A declaration that a therapist asked a supervisor for.
 *
 * @param sessions meetings of this therapist that this supervisor signed for
 * @param comment of the supervisor, when sent back
 */
public record AskedDeclaration(
        long id,
        int version,
        Somebody therapist,
        Somebody supervisor,
        Title title,
        DeclarationState state,
        String message,
        Instant invitedAt,
        @Nullable Instant remindedAt,
        DeclarationDraft draft,
        @Nullable String comment,
        @Nullable LocalDate signedDay,
        int sessions) {

    public boolean open() {
        return state == DeclarationState.INVITED || state == DeclarationState.SENT_BACK;
    }

    public boolean signed() {
        return state == DeclarationState.SIGNED;
    }
}
