package nl.mbtregister.verification.rules;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * From where a question comes. What a proxy tells in X-Forwarded-For counts only when the proxy itself is trusted, and from
 * the right: everything to the left of the first address that is no trusted proxy can be made up by the visitor.
 */
public record AskerAddress(Set<String> trustedProxies) {
    private static final Pattern FOUR = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}");
    private static final Pattern SIX = Pattern.compile("[0-9a-fA-F:.]{2,45}");

    /**
     * The address whose questions are counted together: one of four bytes by itself, one of sixteen with its whole network
     * of eight, because everybody has all of that.
     *
     * @param peer who is connected
     * @param forwarded the header X-Forwarded-For, null when absent
     */
    public String of(String peer, @Nullable String forwarded) {
        String asker = peer;
        String[] told = forwarded == null ? new String[0] : forwarded.split(",", -1);
        for (int hop = told.length - 1; hop >= 0 && trustedProxies.contains(asker); hop--) {
            String before = told[hop].strip();
            if (!isAddress(before)) {
                break;
            }
            asker = before;
        }
        return counted(asker);
    }

    private static boolean isAddress(String text) {
        return FOUR.matcher(text).matches()
                || text.indexOf(':') >= 0 && SIX.matcher(text).matches();
    }

    private static String counted(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            StringBuilder network = new StringBuilder();
            for (int i = 0; i < bytes.length && (bytes.length == 4 || i < 8); i++) {
                network.append(Integer.toHexString(bytes[i] & 0xff)).append(':');
            }
            return network.toString();
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
