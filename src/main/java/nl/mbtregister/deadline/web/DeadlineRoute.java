package nl.mbtregister.deadline.web;

import nl.mbtregister.deadline.rules.DeadlineKind;
import nl.mbtregister.platform.web.Route;

/** On which page something is done about a day. */
final class DeadlineRoute {
    private DeadlineRoute() {}

    static Route of(DeadlineKind kind) {
        return switch (kind) {
            case EARLY, OPENS, END, POSTPONED_END, REPAIR_END -> Route.MY_RENEWAL;
            case SUPPLEMENT -> Route.MY_SUPPLEMENT;
            case PROOF -> Route.MY_PROOF;
        };
    }
}
