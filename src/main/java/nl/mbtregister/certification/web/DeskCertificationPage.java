package nl.mbtregister.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mbtregister.certification.AuditedRound;
import nl.mbtregister.certification.NamingAuditors;

/** The rounds on which somebody is at work, for the office. */
@Named
@RequestScoped
public class DeskCertificationPage {
    @Inject
    private NamingAuditors naming;

    private List<AuditedRound> rounds = List.of();

    public void answer() {
        rounds = naming.open();
    }

    public List<AuditedRound> getRounds() {
        return rounds;
    }
}
