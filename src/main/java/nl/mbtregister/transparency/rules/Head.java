package nl.mbtregister.transparency.rules;

import java.net.URI;
import java.time.Instant;
import java.util.Base64;

/**
 * How the log stands, in the words that are signed: a checkpoint (C2SP tlog-checkpoint) with its moment.
 *
 * @param root the hash of the whole tree
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Head(String origin, long size, byte[] root, Instant at) {

    /** The name of the log: the register's own address without what stands before it. */
    public static String origin(String publicAddress) {
        URI address = URI.create(publicAddress);
        return (address.getAuthority() == null ? publicAddress : address.getAuthority()) + "/log";
    }

    public String text() {
        return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\ntime " + at + "\n";
    }
}
