package nl.mbtregister.client;

import java.time.Instant;

/** That an institution agreed to a version of the terms. */
public record Acceptance(String version, Instant at, String by) {}
