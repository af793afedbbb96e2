package nl.mbtregister.platform.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Root of everything that machines ask. */
@ApplicationPath("/api")
public class Api extends Application {
    /** The contract is written by hand; what the container would tell of itself beside it is nobody's business. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
