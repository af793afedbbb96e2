package nl.mbtregister.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mbtregister.programme.OpeningProgramme;

/** Somebody sees the institutions for which they act, with their programmes. */
@Named
@RequestScoped
public class InstitutionHomePage {
    @Inject
    private OpeningProgramme opening;

    private List<OpeningProgramme.Home> homes = List.of();

    public void answer() {
        homes = opening.homes();
    }

    public List<OpeningProgramme.Home> getHomes() {
        return homes;
    }
}
