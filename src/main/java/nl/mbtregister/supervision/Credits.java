package nl.mbtregister.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.mbtregister.rulebook.ReadingRulebook;
import nl.mbtregister.supervision.rules.Credit;

/** What meetings give, by the edition in force on the day of each. */
@ApplicationScoped
class Credits {
    @Inject
    private ReadingRulebook rulebook;

    Credit of(HeldMeeting meeting, boolean report) {
        var edition = rulebook.editions().stream()
                .filter(some -> some.inForce().contains(meeting.day()))
                .findFirst();
        return Credit.of(
                edition,
                meeting.day(),
                meeting.minutes(),
                meeting.present(),
                meeting.groupNote(),
                meeting.kinds(),
                report);
    }
}
