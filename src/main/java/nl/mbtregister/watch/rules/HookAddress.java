package nl.mbtregister.watch.rules;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/**
 * Where a system is called.
 *
 * @param path with the query, begins with a slash
 */
public record HookAddress(boolean secure, String host, int port, String path) {
    private static final int LONGEST = 500;
    private static final int HTTPS = 443;

    /**
     * @param inside hosts of the own network that may be called all the same, also without https; for tests and a demo
     * @return empty for what is no address of https with a host
     */
    public static Optional<HookAddress> read(String typed, Set<String> inside) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(typed);
            String host = uri.getHost();
            boolean plain = "http".equalsIgnoreCase(uri.getScheme()) && host != null && inside.contains(host);
            if (host == null
                    || uri.getRawUserInfo() != null
                    || uri.getRawFragment() != null
                    || !(plain || "https".equalsIgnoreCase(uri.getScheme()))) {
                return Optional.empty();
            }
            String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            int port = uri.getPort() > 0 ? uri.getPort() : plain ? 80 : HTTPS;
            // what is written in other signs than those of ASCII could end a line of the call
            return (path + query).matches("[!-~]+") && host.matches("[!-~]+")
                    ? Optional.of(new HookAddress(!plain, host, port, path + query))
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
