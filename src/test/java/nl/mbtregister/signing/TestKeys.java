package nl.mbtregister.signing;

import java.util.List;
import java.util.stream.Stream;

/** Keys of a test, without a server. */
public final class TestKeys {
    private final Signer signer = new Signer(KeyPairs.parse(KeyPairs.make().text()));

    public String jws(String type, String claims) {
        return signer.jws(type, "", claims);
    }

    public String note(String name, String text) {
        return signer.note(name, text);
    }

    /** As the register publishes them. */
    public String noteKey(String name) {
        return signer.log().noteKey(name).orElseThrow().line();
    }

    /** As the register publishes them. */
    public String set() {
        return "{\"keys\":[" + signer.statements().jwk() + "]}";
    }

    public SignedClaims check(String text) {
        return check(text, this);
    }

    /** Held against the keys of several years. */
    public static SignedClaims check(String text, TestKeys... years) {
        return SignatureCheck.of(
                text,
                Stream.of(years)
                        .flatMap(year -> List.of(year.signer.statements(), year.signer.log()).stream())
                        .toList());
    }

    boolean isNote(String note, String name, String words) {
        return NoteCheck.verifies(note, words, signer.log().noteKey(name).orElseThrow());
    }
}
