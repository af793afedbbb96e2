package nl.mbtregister.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mbtregister.certification.AuditedRound;
import nl.mbtregister.certification.FollowingImprovements;
import nl.mbtregister.certification.ImprovementRound;
import nl.mbtregister.certification.NamingAuditors;

/** The rounds on which somebody is at work, and those after which something was not improved in time, for the office. */
@Named
@RequestScoped
public class DeskCertificationPage {
    @Inject
    private NamingAuditors naming;

    @Inject
    private FollowingImprovements following;

    private List<AuditedRound> rounds = List.of();
    private List<ImprovementRound> overdue = List.of();

    public void answer() {
        rounds = naming.open();
        overdue = following.overdue();
    }

    public List<ImprovementRound> getOverdue() {
        return overdue;
    }

    public List<AuditedRound> getRounds() {
        return rounds;
    }
}
