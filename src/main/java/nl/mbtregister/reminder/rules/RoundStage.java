package nl.mbtregister.reminder.rules;

import java.util.EnumSet;
import java.util.Set;

/** How far a round is. */
public enum RoundStage {
    /** The list was made; nobody has got anything. */
    PREPARED,
    /** It begins by itself at a moment that was chosen. */
    PLANNED,
    SENDING,
    STOPPED,
    DONE,
    CANCELLED;

    /** What the office can do with a round. */
    public enum Step {
        SEND(EnumSet.of(PREPARED, PLANNED), SENDING),
        PLAN(EnumSet.of(PREPARED), PLANNED),
        STOP(EnumSet.of(SENDING), STOPPED),
        RESUME(EnumSet.of(STOPPED), SENDING),
        CANCEL(EnumSet.of(PREPARED, PLANNED, STOPPED), CANCELLED);

        private final Set<RoundStage> from;
        private final RoundStage to;

        Step(Set<RoundStage> from, RoundStage to) {
            this.from = Set.copyOf(from);
            this.to = to;
        }

        public Set<RoundStage> from() {
            return from;
        }

        public RoundStage to() {
            return to;
        }
    }

    public boolean may(Step step) {
        return step.from.contains(this);
    }

    /** Whether mails are still to go out, now or later. */
    public boolean open() {
        return this != DONE && this != CANCELLED;
    }
}
