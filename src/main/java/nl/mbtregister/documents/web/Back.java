package nl.mbtregister.documents.web;

import java.net.URI;
import nl.mbtregister.platform.web.Address;
import org.jspecify.annotations.Nullable;

/** The page of ours that an upload came from; no other address is ever led to. */
final class Back {
    private Back() {}

    /** The path of that page, or null when it is none of ours where somebody signed in would be. */
    static @Nullable String to(@Nullable String claimed) {
        if (claimed == null) {
            return null;
        }
        try {
            String path = URI.create(claimed).getPath();
            return path == null
                    ? null
                    : Address.read(path)
                            .filter(address -> !address.route().isPublic())
                            .map(Address::path)
                            .orElse(null);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
