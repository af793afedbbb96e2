package nl.mbtregister.rulebook.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import nl.mbtregister.rulebook.ReadingRulebook;
import nl.mbtregister.rulebook.rules.Edition;
import org.jspecify.annotations.Nullable;

/**
 * The edition that an address asks for.
 *
 * @param edition the one in force when the address names none or one that is not there
 * @param found false when the address names one that is not there
 */
record AskedEdition(Edition edition, boolean found) {

    static AskedEdition in(ReadingRulebook reading) {
        String asked = part("edition");
        if (asked == null) {
            return new AskedEdition(reading.inForce(), true);
        }
        return day(asked)
                .flatMap(reading::edition)
                .map(edition -> new AskedEdition(edition, true))
                .orElseGet(() -> new AskedEdition(reading.inForce(), false));
    }

    /** A named part of the address, null when it has none of that name. */
    static @Nullable String part(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
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
