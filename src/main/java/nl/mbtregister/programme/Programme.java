package nl.mbtregister.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mbtregister.criteria.rules.Module;
import nl.mbtregister.programme.rules.Certificate;
import nl.mbtregister.programme.rules.CertificateStatus;
import org.jspecify.annotations.Nullable;

/**
 * A programme of an institution.
 *
 * @param number by which people name it, such as P-2026-0001
 * @param institution the name of its institution
 * @param places where it is given, as people write it
 * @param closedOn first day on which it no longer runs; null while it does
 * @param certificate as last decided before the day of asking; null while nothing was
 */
public record Programme(
        long id,
        String number,
        long institutionId,
        String institution,
        ProgrammeFacts facts,
        List<String> places,
        @Nullable LocalDate closedOn,
        @Nullable Certificate certificate,
        int version) {

    public String name() {
        return facts.name();
    }

    /** In the order in which they are always named. */
    public List<Module> modules() {
        return Stream.of(Module.values()).filter(facts.modules()::contains).toList();
    }

    public boolean closed(LocalDate day) {
        return closedOn != null && !day.isBefore(closedOn);
    }

    /** Empty while nothing was ever decided in its favour. */
    public Optional<CertificateStatus> status(LocalDate day) {
        return Optional.ofNullable(certificate).map(decided -> decided.on(day));
    }
}
