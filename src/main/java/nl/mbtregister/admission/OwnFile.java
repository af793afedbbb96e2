package nl.mbtregister.admission;

import java.util.Map;
import nl.mbtregister.admission.rules.Invitation;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant's file holds beside the rows that are judged.
 *
 * @param known whether there is a mail address to write to
 * @param invitation of the supervisor; null when there was none
 * @param answers what was typed in the application, by section
 */
record OwnFile(boolean known, @Nullable Invitation invitation, Map<String, String> answers) {

    OwnFile {
        answers = Map.copyOf(answers);
    }
}
