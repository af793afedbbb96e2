package nl.mbtregister.institution;

import java.time.Instant;
import nl.mbtregister.institution.rules.Part;

/** Somebody was asked to act for an institution and has not answered yet. */
public record Invitation(
        long id, long institutionId, String institution, String email, Part part, String job, Instant at) {}
