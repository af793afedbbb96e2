package nl.mbtregister.admission.rules;

import java.util.List;
import java.util.function.Predicate;
import nl.mbtregister.kernel.Refusal;

/** Whether what a member found bears what the member proposes. */
public final class Weighing {
    private Weighing() {}

    /**
     * @param criteria every criterion of the title, in the order of the rules
     * @throws Refusal admission.R23 with the number of the first criterion without a settled mark, admission.R24 with
     *     that of the first one whose reason is lacking, admission.R25 when a rejection has no failed criterion or an
     *     approval has one
     */
    public static void check(Proposal proposal, List<Criterion> criteria) {
        refuseFirst("admission.R23", criteria, criterion -> !criterion.isSettled());
        refuseFirst("admission.R24", criteria, Criterion::lacksReason);
        boolean fails = criteria.stream().anyMatch(Criterion::fails);
        if (fails != (proposal == Proposal.REJECT)) {
            throw new Refusal("admission.R25");
        }
    }

    private static void refuseFirst(String rule, List<Criterion> criteria, Predicate<Criterion> wrong) {
        for (int i = 0; i < criteria.size(); i++) {
            if (wrong.test(criteria.get(i))) {
                throw new Refusal(rule, i + 1);
            }
        }
    }
}
