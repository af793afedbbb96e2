package nl.mbtregister.institution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.mbtregister.institution.rules.CompanyNumber;
import nl.mbtregister.institution.rules.Part;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.kernel.Country;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;

/** Institutions of a test's own, with who acts for them. */
@ApplicationScoped
public class FixtureInstitutions {
    @Inject
    private KeepingInstitutions keeping;

    @Inject
    private KeepingContacts contacts;

    @Inject
    private KeepingOwnInstitution own;

    @Inject
    private CurrentCaller caller;

    /**
     * A verified institution with a location.
     *
     * @param lead its only contact
     */
    public record Led(long id, String name, long location, Accounts.Account lead) {}

    public void as(Accounts.Account account, Role role) {
        caller.becomes(new Caller(account.actor(), account.name(), role, null, account.personId()));
    }

    public void asOffice() throws SQLException {
        as(Accounts.fresh(Role.SECRETARIAT), Role.SECRETARIAT);
    }

    public static NewInstitution some() {
        String digits = String.valueOf(ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000));
        return new NewInstitution("GGZ " + UUID.randomUUID(), new CompanyNumber(Country.NL, digits));
    }

    /** From here on the test acts as its lead. */
    public Led led() throws SQLException {
        NewInstitution entered = some();
        asOffice();
        long id = keeping.enter(UUID.randomUUID(), entered);
        keeping.verify(id, 0, "mevrouw Bos, bestuurssecretaris");
        Accounts.Account lead = Accounts.fresh();
        contacts.add(id, lead.email(), Part.LEAD, "manager zorg");
        as(lead, Role.INSTITUTION);
        long location = own.addLocation(id, new Location.Place("De Linde", "Lindelaan 1", "3511 AA", "Utrecht"));
        return new Led(id, entered.name(), location, lead);
    }

    /** Another one who acts for it. From here on the test acts as they. */
    public Accounts.Account contributor(Led led) throws SQLException {
        Accounts.Account contributor = Accounts.fresh();
        asOffice();
        contacts.add(led.id(), contributor.email(), Part.CONTRIBUTOR, "");
        as(contributor, Role.INSTITUTION);
        return contributor;
    }
}
