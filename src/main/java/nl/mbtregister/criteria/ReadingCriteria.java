package nl.mbtregister.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mbtregister.criteria.rules.CriteriaLibrary;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;

/** A visitor reads the criteria for programmes. At most one statement each. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.VISITOR)
public class ReadingCriteria {
    /** The set by which programmes for MBT are judged. */
    public static final String PROGRAMME = "mbt-programme";

    @Inject
    private PublishedLibraries published;

    @Inject
    private StoredLibraries stored;

    /** One version of a set; empty when there is none. */
    public Optional<CriteriaLibrary> library(String name, int version) {
        return shipped(name)
                .filter(library -> library.version() == version)
                .findFirst()
                .or(() -> stored.approved(name, version));
    }

    /** The newest version of the set for programmes that is in force on a day; before the first one the first. */
    public CriteriaLibrary inForce(LocalDate day) {
        List<CriteriaLibrary> all = all(PROGRAMME);
        return all.stream()
                .filter(library -> !library.from().isAfter(day))
                .findFirst()
                .orElse(all.getLast());
    }

    /** Every version of a set that is or will be in force, newest first. */
    public List<CriteriaLibrary> all(String name) {
        return Stream.concat(shipped(name), stored.approved(name).stream())
                .sorted(Comparator.comparingInt(CriteriaLibrary::version).reversed())
                .toList();
    }

    private Stream<CriteriaLibrary> shipped(String name) {
        return published.all().stream().filter(library -> library.name().equals(name));
    }
}
