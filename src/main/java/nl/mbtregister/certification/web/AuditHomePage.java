package nl.mbtregister.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mbtregister.certification.AuditedRound;
import nl.mbtregister.certification.OpeningAudit;

/** The rounds for which an auditor is named. */
@Named
@RequestScoped
public class AuditHomePage {
    @Inject
    private OpeningAudit opening;

    private List<AuditedRound> rounds = List.of();

    public void answer() {
        rounds = opening.own();
    }

    public List<AuditedRound> getRounds() {
        return rounds;
    }
}
