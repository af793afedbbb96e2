package nl.mbtregister.sample.web;

import nl.mbtregister.sample.rules.ProofState;

/** How a state looks: a {@link nl.mbtregister.platform.web.Look} by name. */
final class ProofLook {
    private ProofLook() {}

    static String of(ProofState state) {
        return switch (state) {
            case ASKED -> "SOON";
            case SENT -> "WAITING";
            case FULFILLED -> "GOOD";
            case NOT_FULFILLED -> "CONDITION";
        };
    }
}
