package nl.mbtregister.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mbtregister.certification.AuditedRound;
import nl.mbtregister.certification.CheckingFacts;

/** The reports about the programmes of who leads an institution. */
@Named
@RequestScoped
public class FactChecksPage {
    @Inject
    private CheckingFacts checking;

    private List<AuditedRound> rounds = List.of();

    public void answer() {
        rounds = checking.all();
    }

    public List<AuditedRound> getRounds() {
        return rounds;
    }
}
