package nl.mbtregister.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mbtregister.certification.ImprovementRound;
import nl.mbtregister.certification.ImprovingProgramme;

/** What decided rounds left to be improved, for who acts for an institution. */
@Named
@RequestScoped
public class ImprovementsPage {
    @Inject
    private ImprovingProgramme improving;

    private List<ImprovementRound> rounds = List.of();

    public void answer() {
        rounds = improving.all();
    }

    public List<ImprovementRound> getRounds() {
        return rounds;
    }
}
