package nl.mbtregister.accreditation.web;

import java.net.URI;
import java.net.URISyntaxException;

/** A website that somebody typed, as an address that a link may have: of the web, and of nothing else. */
final class WebAddress {
    private WebAddress() {}

    /** Empty when it is none. */
    static String of(String typed) {
        String address = typed.matches("(?i)https?://.*") ? typed : "https://" + typed;
        try {
            URI uri = new URI(address);
            return uri.getHost() == null || !uri.getHost().contains(".") ? "" : uri.toASCIIString();
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
