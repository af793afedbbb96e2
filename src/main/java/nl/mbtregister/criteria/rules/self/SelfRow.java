package nl.mbtregister.criteria.rules.self;

import org.jspecify.annotations.Nullable;

/**
 * A member or a meeting that was looked at for one need.
 *
 * @param member null where it is a meeting
 * @param meeting null where it is a member
 */
public record SelfRow(
        SelfNeed need,
        @Nullable TeamMember member,
        @Nullable TeamMeeting meeting,
        SelfReason reason) {

    public boolean counts() {
        return reason.counts();
    }
}
