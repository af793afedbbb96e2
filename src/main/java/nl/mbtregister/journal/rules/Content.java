package nl.mbtregister.journal.rules;

import org.jspecify.annotations.Nullable;

/**
 * The personal part of a row: who, as whom, about whom.
 *
 * @param salt 32 random bytes, as a hash: without them an erased content cannot be guessed back from its commitment
 * @param facts JSON text; its very characters are committed to
 */
public record Content(
        Hash salt,
        @Nullable Long subjectPerson,
        String actor,
        String role,
        @Nullable String onBehalfOf,
        @Nullable String object,
        String facts) {

    /** What the chain keeps of this. */
    public Hash commitment() {
        return new Fingerprint()
                .add(salt.bytes())
                .add(subjectPerson)
                .add(actor)
                .add(role)
                .add(onBehalfOf)
                .add(object)
                .add(facts)
                .hash();
    }
}
