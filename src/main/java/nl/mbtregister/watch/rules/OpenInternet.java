package nl.mbtregister.watch.rules;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Which addresses belong to the open internet; all others lead into somebody's own network, also into ours. */
public final class OpenInternet {
    private OpenInternet() {}

    public static boolean has(InetAddress address) {
        return !(address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || (address instanceof Inet4Address ? isKept4(address.getAddress()) : isKept6(address.getAddress())));
    }

    /** Kept for special use by RFC 6890. */
    private static boolean isKept4(byte[] address) {
        int first = address[0] & 0xff;
        int second = address[1] & 0xff;
        int third = address[2] & 0xff;
        return first == 0
                || first >= 240
                || (first == 100 && second >= 64 && second < 128)
                || (first == 192 && second == 0 && (third == 0 || third == 2))
                || (first == 198 && (second == 18 || second == 19 || (second == 51 && third == 100)))
                || (first == 203 && second == 0 && third == 113);
    }

    /** Only 2000::/3 is in use, less what carries an address of four bytes or is for examples. */
    private static boolean isKept6(byte[] address) {
        int first = (address[0] & 0xff) << 8 | address[1] & 0xff;
        int second = (address[2] & 0xff) << 8 | address[3] & 0xff;
        return first >> 13 != 1 || first == 0x2002 || (first == 0x2001 && (second == 0 || second == 0xdb8));
    }
}
