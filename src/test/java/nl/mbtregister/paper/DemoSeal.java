package nl.mbtregister.paper;

import java.nio.file.Path;
import java.time.Instant;

/** The key of the demo, made where it is not there yet, for papers that the demo register has from the start. */
public final class DemoSeal {
    /** Of the demo's key. */
    public static final String PASSWORD = "demo";

    private final Seal seal;

    /** @param file where the demo keeps its key */
    public DemoSeal(Path file) {
        SealKeyFile key = new SealKeyFile(file.toString(), PASSWORD.toCharArray());
        key.makeIfMissing(Papers.HEAD.organisation());
        seal = key.open();
    }

    public String id() {
        return seal.id();
    }

    public byte[] certificate() {
        return seal.certificate();
    }

    public byte[] sealed(Sheet sheet, Instant at) {
        return seal.seal(Papers.print(sheet), at);
    }
}
