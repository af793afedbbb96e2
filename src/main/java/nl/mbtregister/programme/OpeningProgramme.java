package nl.mbtregister.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.institution.ActedFor;
import nl.mbtregister.institution.ActingForInstitution;
import nl.mbtregister.institution.rules.Part;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** Who acts for an institution opens its programmes; the office opens any. One statement each, unless it says otherwise. */
@ApplicationScoped
@AllowedTo(Role.INSTITUTION)
public class OpeningProgramme {
    @Inject
    private ActingForInstitution acting;

    @Inject
    private Programmes programmes;

    @Inject
    private Upkeeps upkeeps;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /** An institution for which the caller acts, with its programmes and what has to be told of them. */
    public record Home(ActedFor acted, List<Programme> programmes, List<UpkeepLine> duties) {}

    /** Every institution for which the caller acts. Three statements. */
    @Transactional
    public List<Home> homes() {
        List<ActedFor> parts = acting.parts();
        List<Long> ids = parts.stream().map(part -> part.institution().id()).toList();
        List<Programme> all = programmes.of(ids, time.today());
        List<UpkeepLine> duties = upkeeps.duties(ids, time.today());
        return parts.stream().map(part -> home(part, all, duties)).toList();
    }

    private static Home home(ActedFor part, List<Programme> all, List<UpkeepLine> duties) {
        long id = part.institution().id();
        return new Home(
                part,
                all.stream().filter(one -> one.institutionId() == id).toList(),
                duties.stream().filter(one -> one.institutionId() == id).toList());
    }

    /** Those of one institution, for the office. */
    @AllowedTo(Role.SECRETARIAT)
    @Transactional
    public List<Programme> ofInstitution(long institution) {
        return programmes.of(List.of(institution), time.today());
    }

    /** @throws Refusal programme.R3 when there is none of that number that the caller may see */
    @AllowedTo({Role.INSTITUTION, Role.SECRETARIAT})
    @Transactional
    public OwnProgramme own(String number) {
        Optional<OwnProgramme> own = caller.get().role() == Role.SECRETARIAT
                ? programmes.numbered(number, time.today()).map(any -> new OwnProgramme(any, Part.CONTRIBUTOR))
                : programmes.own(number, time.today(), caller.get());
        return own.orElseThrow(() -> new Refusal("programme.R3"));
    }

    /**
     * One that runs and that the caller leads.
     *
     * @throws Refusal programme.R3 when there is none of that number that the caller may see, or it was closed;
     *     institution.R7 when the caller is no lead
     */
    @Transactional
    public Programme led(String number) {
        OwnProgramme own = own(number);
        if (!own.lead()) {
            throw new Refusal("institution.R7");
        }
        if (own.programme().closedOn() != null) {
            throw new Refusal("programme.R3");
        }
        return own.programme();
    }
}
