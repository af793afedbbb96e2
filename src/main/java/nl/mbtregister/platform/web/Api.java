package nl.mbtregister.platform.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Root of everything that machines ask. */
@ApplicationPath("/api")
public class Api extends Application {}
