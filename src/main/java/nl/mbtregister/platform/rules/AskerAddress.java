package nl.mbtregister.platform.rules;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * From where a question comes. What a proxy tells in X-Forwarded-For counts only when the proxy itself is trusted, and from
 * the right: everything to the left of the first address that is no trusted proxy can be made up by the visitor.
 */
public record AskerAddress(Set<String> trustedProxies) {
    private static final String BYTE = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private static final Pattern FOUR = Pattern.compile(BYTE + "(\\." + BYTE + "){3}");
    private static final Pattern SIX = Pattern.compile("(?=.*:)[0-9a-fA-F:.]{2,45}");

    /** @param trustedProxies addresses, however they are written; a name is nobody's address */
    public AskerAddress {
        trustedProxies = trustedProxies.stream().map(AskerAddress::plain).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The address whose questions are counted together: one of four bytes by itself, one of sixteen with its whole network
     * of eight, because everybody has all of that.
     *
     * @param peer who is connected
     * @param forwarded the header X-Forwarded-For, null when absent
     */
    public String of(String peer, @Nullable String forwarded) {
        String asker = plain(peer);
        String[] told = forwarded == null ? new String[0] : forwarded.split(",", -1);
        for (int hop = told.length - 1; hop >= 0 && trustedProxies.contains(asker); hop--) {
            String before = told[hop].strip();
            if (!isAddress(before)) {
                break;
            }
            asker = plain(before);
        }
        return counted(asker);
    }

    private static boolean isAddress(String text) {
        return FOUR.matcher(text).matches() || SIX.matcher(text).matches();
    }

    /** The same for every way to write an address. */
    private static String plain(String text) {
        InetAddress address = read(text);
        return address == null ? text : address.getHostAddress();
    }

    private static String counted(String asker) {
        InetAddress address = read(asker);
        if (address == null || address.getAddress().length == 4) {
            return asker;
        }
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            network.append(Integer.toHexString(address.getAddress()[i] & 0xff)).append(':');
        }
        return network.toString();
    }

    /** Only what is written as an address reaches the library, which would look a name up in the network. */
    private static @Nullable InetAddress read(String text) {
        int zone = text.indexOf('%');
        String bare = zone < 0 ? text : text.substring(0, zone);
        if (!isAddress(bare)) {
            return null;
        }
        try {
            return InetAddress.getByName(bare);
        } catch (UnknownHostException e) {
            return null;
        }
    }
}
