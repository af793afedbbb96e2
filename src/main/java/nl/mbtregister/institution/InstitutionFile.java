package nl.mbtregister.institution;

import java.util.List;

/** An institution with everything that is kept about it. */
public record InstitutionFile(
        Institution institution, List<Location> locations, List<Contact> contacts, List<Invitation> invitations) {
    /** Where it works today. */
    public List<Location> open() {
        return locations.stream()
                .filter(location -> location.closedOn() == null)
                .toList();
    }
}
