package nl.mbtregister.admission.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mbtregister.admission.LookingAtOpenings;
import nl.mbtregister.admission.Seen;

/** Who looked at the own file. */
@Named
@RequestScoped
public class MyLogPage {
    private static final int MOST = 200;

    @Inject
    private LookingAtOpenings looking;

    private List<Seen> lines = List.of();

    public void answer() {
        lines = looking.mine(MOST);
    }

    public List<Seen> getLines() {
        return lines;
    }
}
