package nl.mbtregister.criteria;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mbtregister.criteria.rules.CriteriaLibrary;
import org.jspecify.annotations.Nullable;

/** The criteria in tests: those that we ship, and another version when a test asks for it. */
@Alternative
@Priority(1)
@ApplicationScoped
public class FixtureCriteria extends ReadingCriteria {
    private volatile @Nullable LocalDate next;

    /** Until {@link #back}, a further version is in force from that day on. */
    public void bringNext(LocalDate day) {
        next = day;
    }

    public void back() {
        next = null;
    }

    @Override
    public Optional<CriteriaLibrary> library(String name, int version) {
        return super.library(name, version)
                .or(() -> all(name).stream()
                        .filter(library -> library.version() == version)
                        .findFirst());
    }

    @Override
    public List<CriteriaLibrary> all(String name) {
        List<CriteriaLibrary> all = super.all(name);
        LocalDate day = next;
        return day == null || !name.equals(PROGRAMME)
                ? all
                : Stream.concat(Stream.of(FixtureNextCriteria.from(all.getFirst(), day)), all.stream())
                        .toList();
    }
}
