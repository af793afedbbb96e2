package nl.mbtregister.verification;

import nl.mbtregister.kernel.RegisterNumber;
import nl.mbtregister.verification.rules.Trouble;

/** What a machine gets for its question. */
public sealed interface MachineAnswer {

    /** @param body JSON in UTF-8; tag the same as long as the facts and the day are the same, in quotes */
    record Told(byte[] body, String tag) implements MachineAnswer {}

    /** The person has another number now. */
    record Elsewhere(RegisterNumber present) implements MachineAnswer {}

    record Declined(Trouble trouble) implements MachineAnswer {}
}
