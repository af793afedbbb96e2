package nl.mbtregister.certification;

import java.util.List;
import java.util.Optional;

/**
 * What is to be improved after a round, as the institution sees it.
 *
 * @param own the account of the caller
 * @param contacts everybody who acts for the institution
 */
public record ImprovementFile(
        AuditedRound round, long own, List<ActingPerson> contacts, List<ImprovementPoint> points) {

    public ImprovementFile {
        contacts = List.copyOf(contacts);
        points = List.copyOf(points);
    }

    public boolean lead() {
        return contacts.stream().anyMatch(one -> one.account() == own && one.lead());
    }

    public Optional<ImprovementPoint> point(String key) {
        return points.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** Whether the caller is to mend it. */
    public boolean owns(ImprovementPoint point) {
        return point.plan() != null && point.plan().owner() == own;
    }

    public boolean mayPlan(ImprovementPoint point) {
        return lead() && !point.closed();
    }

    public boolean mayProve(ImprovementPoint point) {
        return point.plan() != null && !point.closed() && (lead() || owns(point));
    }

    /** Somebody else than who mends it, once there is proof that holds. */
    public boolean mayClose(ImprovementPoint point) {
        return point.plan() != null
                && !point.closed()
                && !owns(point)
                && point.proofs().stream().anyMatch(ImprovementProof::holds);
    }
}
