package nl.mbtregister.institution;

import nl.mbtregister.institution.rules.Part;

/** An institution for which somebody acts, and as what. */
public record ActedFor(Institution institution, Part part) {
    public boolean lead() {
        return part == Part.LEAD;
    }
}
