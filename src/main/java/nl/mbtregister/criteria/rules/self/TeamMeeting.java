package nl.mbtregister.criteria.rules.self;

import java.time.LocalDate;

/**
 * Supervision or intervision in which somebody of the team took part.
 *
 * @param day on which it was, or on which a run of them ended
 * @param confirmed the supervisor signed for it, or it stands in the ledger
 */
public record TeamMeeting(MeetingKind kind, LocalDate day, boolean confirmed) {}
