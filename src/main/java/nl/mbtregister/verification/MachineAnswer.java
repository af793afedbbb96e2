package nl.mbtregister.verification;

import java.util.Arrays;
import nl.mbtregister.kernel.RegisterNumber;
import nl.mbtregister.verification.rules.Trouble;
import org.jspecify.annotations.Nullable;

/** What a machine gets for its question. */
public sealed interface MachineAnswer {

    /** @param body JSON in UTF-8; tag the same as long as the facts and the day are the same, in quotes */
    record Told(byte[] body, String tag) implements MachineAnswer {

        /** @param tags the header If-None-Match of a question, null when absent */
        public boolean isKnownBy(@Nullable String tags) {
            return tags != null
                    && Arrays.stream(tags.split(","))
                            .map(String::strip)
                            .anyMatch(known -> known.equals("*") || known.equals(tag) || ("W/" + known).equals(tag));
        }
    }

    /** The person has another number now. */
    record Elsewhere(RegisterNumber present) implements MachineAnswer {}

    record Declined(Trouble trouble) implements MachineAnswer {}
}
