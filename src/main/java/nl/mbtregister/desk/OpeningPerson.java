package nl.mbtregister.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.mbtregister.kernel.RegisterNumber;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.register.ReadingEntries;
import nl.mbtregister.register.rules.History;

/** The office opens the file of a person (desk.R1). */
@ApplicationScoped
@AllowedTo(Role.SECRETARIAT)
public class OpeningPerson {
    @Inject
    private PersonFiles files;

    @Inject
    private ReadingEntries entries;

    /** Four statements and the line in the journal; empty when nobody has or had this number. */
    @Transactional
    public Optional<PersonFile> open(RegisterNumber number) {
        return files.head(number.digits())
                .flatMap(head -> entries.of(head.person())
                        .map(read -> new PersonFile(
                                head,
                                History.of(read.entries()).titles(),
                                read.entries(),
                                files.applications(head.person()))));
    }
}
