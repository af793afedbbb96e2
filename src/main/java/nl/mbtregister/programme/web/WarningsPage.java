package nl.mbtregister.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mbtregister.platform.web.Look;
import nl.mbtregister.programme.ListingWarnings;
import nl.mbtregister.programme.OpenWarning;
import nl.mbtregister.programme.rules.WarningKind;

/** Certified programmes of which an answer has turned or will turn. */
@Named
@RequestScoped
public class WarningsPage {
    @Inject
    private ListingWarnings listing;

    private List<OpenWarning> warnings = List.of();

    public void answer() {
        warnings = listing.open();
    }

    public List<OpenWarning> getWarnings() {
        return warnings;
    }

    public Look look(OpenWarning one) {
        return ahead(one) ? Look.SOON : Look.STOPPED;
    }

    public boolean ahead(OpenWarning one) {
        return one.warning().kind() == WarningKind.AHEAD;
    }
}
