package nl.mbtregister.institution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** A contact sees the own institution; its lead changes what it tells of itself. The office may do so for any. */
@ApplicationScoped
@AllowedTo({Role.INSTITUTION, Role.SECRETARIAT})
public class KeepingOwnInstitution {
    @Inject
    private ActingForInstitution acting;

    @Inject
    private Institutions institutions;

    @Inject
    private InstitutionContacts contacts;

    @Inject
    private ContactInvitations invitations;

    @Inject
    private InstitutionLocations locations;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /**
     * Everything about it. At most five statements.
     *
     * @throws Refusal institution.R7 when the caller does not act for it
     */
    @Transactional
    public InstitutionFile open(long id) {
        if (caller.get().role() == Role.INSTITUTION) {
            acting.requireContact(id);
        }
        return new InstitutionFile(
                institutions.one(id).orElseThrow(() -> new Refusal("institution.R7")),
                locations.of(id),
                contacts.of(id),
                invitations.of(id));
    }

    /**
     * Where it works today. Two statements.
     *
     * @throws Refusal institution.R7 when the caller does not act for it
     */
    @Transactional
    public List<Location> locations(long id) {
        if (caller.get().role() == Role.INSTITUTION) {
            acting.requireContact(id);
        }
        return locations.of(id).stream()
                .filter(location -> location.closedOn() == null)
                .toList();
    }

    /**
     * @throws Refusal institution.R7 when the caller is no lead of it, institution.R9
     * @throws jakarta.persistence.OptimisticLockException when somebody changed it since
     */
    @Transactional
    public void website(long id, int seen, String website) {
        demandLead(id);
        Lengths.check(website);
        institutions.website(id, seen, website);
        record("file.website-changed", id);
    }

    /**
     * @return id of the location
     * @throws Refusal institution.R7 when the caller is no lead of it, institution.R8 without a town, institution.R9
     */
    @Transactional
    public long addLocation(long id, Location.Place place) {
        demandLead(id);
        long added = locations.add(id, checked(place));
        record("location.added", id);
        return added;
    }

    /** @throws Refusal institution.R7 when the caller is no lead of it, institution.R8 without a town or when it is closed, institution.R9 */
    @Transactional
    public void changeLocation(long id, long location, Location.Place place) {
        demandLead(id);
        demand(locations.change(id, location, checked(place)));
        record("location.changed", id);
    }

    /** From today on it is not used. @throws Refusal institution.R7 when the caller is no lead of it, institution.R8 when it is closed */
    @Transactional
    public void closeLocation(long id, long location) {
        demandLead(id);
        demand(locations.close(id, location, time.today()));
        record("location.closed", id);
    }

    private static Location.Place checked(Location.Place place) {
        demand(!place.town().isBlank());
        Location.Place named = place.name().isBlank()
                ? new Location.Place(place.town(), place.street(), place.postcode(), place.town())
                : place;
        Lengths.check(named);
        return named;
    }

    private static void demand(boolean met) {
        if (!met) {
            throw new Refusal("institution.R8");
        }
    }

    private void demandLead(long id) {
        if (caller.get().role() == Role.INSTITUTION) {
            acting.requireLead(id);
        }
    }

    private void record(String done, long id) {
        journal.record(JournalAct.of("institution." + done).object("institution", id));
    }
}
