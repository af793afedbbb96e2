package nl.mbtregister.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.register.rules.Entry;
import nl.mbtregister.register.rules.History;
import nl.mbtregister.register.rules.Term;

/**
 * The registration periods of a person: what is renewed, lengthened or given up. The caller sees to it that whoever asks
 * may know of this person. One statement.
 */
@ApplicationScoped
@AllowedTo({Role.THERAPIST, Role.SUPERVISOR, Role.SECRETARIAT, Role.CUR_MEMBER, Role.CUR_CHAIR, Role.BOARD, Role.SYSTEM
})
public class ReadingTerms {
    @Inject
    private Entries entries;

    @Transactional
    public Terms of(long person, LocalDate day) {
        List<Entry> known = entries.of(person);
        return new Terms(
                Stream.of(Title.values())
                        .flatMap(title -> Term.of(known, title, day).stream())
                        .toList(),
                known.size(),
                known.stream()
                        .map(Entry::recordedAt)
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH),
                known.isEmpty() ? 0 : known.getLast().id(),
                History.of(known).died() != null);
    }
}
