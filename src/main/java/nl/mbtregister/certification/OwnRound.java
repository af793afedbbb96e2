package nl.mbtregister.certification;

import java.util.List;
import java.util.Map;
import nl.mbtregister.certification.rules.AssignmentState;
import nl.mbtregister.criteria.rules.Criterion;

/**
 * A round as somebody who acts for the institution reaches it.
 *
 * @param lead sees and writes everything
 * @param given of a contributor: the domains that were given to them
 */
public record OwnRound(CertificationRound round, boolean lead, Map<String, AssignmentState> given) {
    public OwnRound {
        given = Map.copyOf(given);
    }

    public boolean sees(String domain) {
        return lead || given.containsKey(domain);
    }

    public boolean writes(String domain) {
        AssignmentState state = given.get(domain);
        return round.writable() && (lead || (state != null && state.isOpen()));
    }

    /** Those of all criteria that this person may see. */
    public List<Criterion> seen(List<Criterion> criteria) {
        return criteria.stream().filter(criterion -> sees(criterion.domain())).toList();
    }
}
