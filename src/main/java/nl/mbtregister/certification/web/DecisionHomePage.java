package nl.mbtregister.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mbtregister.certification.AuditedRound;
import nl.mbtregister.certification.DecidingBody;
import nl.mbtregister.certification.DecidingRound;

/** What lies before the body that decides on programmes. */
@Named
@RequestScoped
public class DecisionHomePage {
    @Inject
    private DecidingRound deciding;

    private List<AuditedRound> rounds = List.of();

    public void answer() {
        rounds = deciding.all();
    }

    public List<AuditedRound> getRounds() {
        return rounds;
    }

    public DecidingBody getBody() {
        return deciding.body();
    }
}
