package nl.mbtregister.signing;

import jakarta.json.JsonObject;

/** What a text proves to be that claims to be signed by us. */
public sealed interface SignedClaims {

    /** @param type of the header; claims what we signed */
    record Ours(String type, JsonObject claims) implements SignedClaims {}

    /** It names a key of ours that did not sign this. */
    record Altered() implements SignedClaims {}

    /** It names no key of ours, or is no such text at all. */
    record NotOurs() implements SignedClaims {}
}
