package nl.mbtregister.accreditation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param answer null while there is none */
public record CourseQuestion(
        String asked,
        Instant askedAt,
        @Nullable String answer,
        @Nullable Instant answeredAt) {}
