package nl.mbtregister.certification;

import java.util.List;
import nl.mbtregister.criteria.rules.CriteriaDomain;

/** How the work of a self-evaluation is divided. */
public record Division(
        CertificationRound round, List<CriteriaDomain> domains, List<DomainTask> tasks, List<Helper> helpers) {
    /** Those who may be given something: a lead has everything already. */
    public List<Helper> free() {
        return helpers.stream().filter(helper -> !helper.lead()).toList();
    }
}
