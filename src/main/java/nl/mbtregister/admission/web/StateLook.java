package nl.mbtregister.admission.web;

import nl.mbtregister.admission.rules.ApplicationState;

/** How the state of an application looks: a {@link nl.mbtregister.platform.web.Look} by name. */
final class StateLook {
    private StateLook() {}

    static String of(ApplicationState state) {
        return switch (state) {
            case PUBLISHED, APPROVED, READY -> "GOOD";
            case SUBMITTED, COMPLETENESS_CHECK, COMMITTEE_REVIEW, AWAITING_SUPERVISOR -> "WAITING";
            case AWAITING_APPLICANT -> "SOON";
            case DRAFT, WITHDRAWN, CLOSED_INCOMPLETE -> "PAST";
            case REJECTED -> "STOPPED";
        };
    }
}
