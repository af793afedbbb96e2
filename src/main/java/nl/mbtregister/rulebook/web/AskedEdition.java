package nl.mbtregister.rulebook.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import nl.mbtregister.rulebook.ReadingRulebook;
import nl.mbtregister.rulebook.rules.Edition;

/**
 * The edition that an address asks for.
 *
 * @param edition the one in force when the address names none or one that is not there
 * @param found false when the address names one that is not there
 */
record AskedEdition(Edition edition, boolean found) {

    static AskedEdition in(HttpServletRequest request, ReadingRulebook reading) {
        String asked = request.getParameter("edition");
        if (asked == null) {
            return new AskedEdition(reading.inForce(), true);
        }
        return day(asked)
                .flatMap(reading::edition)
                .map(edition -> new AskedEdition(edition, true))
                .orElseGet(() -> new AskedEdition(reading.inForce(), false));
    }

    void check() {
        if (!found) {
            refuse();
        }
    }

    /** Ends the request with the page that says that there is no such page. */
    static void refuse() {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
