package nl.mbtregister.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import nl.mbtregister.criteria.rules.Module;
import nl.mbtregister.criteria.rules.Variant;
import nl.mbtregister.institution.FixtureInstitutions;

/** Programmes of a test's own. */
@ApplicationScoped
public class FixtureProgrammes {
    @Inject
    private KeepingProgramme keeping;

    public static ProgrammeFacts facts(FixtureInstitutions.Led led) {
        return new ProgrammeFacts(
                "MBT " + UUID.randomUUID(),
                Variant.DAY_HOSPITAL,
                Set.of(Module.MBT, Module.MBT_I),
                "volwassenen",
                24,
                Set.of(led.location()));
    }

    /** @return its number; whoever acts is a lead of the institution */
    public String started(FixtureInstitutions.Led led) {
        return keeping.start(UUID.randomUUID(), led.id(), facts(led));
    }
}
