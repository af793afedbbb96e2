package nl.mbtregister.sample.rules;

/** How far a request for proof is. */
public enum ProofState {
    ASKED,
    SENT,
    FULFILLED,
    NOT_FULFILLED;

    public boolean isOpen() {
        return this == ASKED || this == SENT;
    }
}
