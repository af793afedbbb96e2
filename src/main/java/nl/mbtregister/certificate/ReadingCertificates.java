package nl.mbtregister.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.certificate.rules.CertificateState;
import nl.mbtregister.certificate.rules.Sources;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.register.rules.MeasureKind;
import nl.mbtregister.register.rules.Standing.TitleStanding;

/** A person sees for which titles there are certificates, and which were given. Three statements. */
@ApplicationScoped
@AllowedTo(Role.THERAPIST)
public class ReadingCertificates {
    /** Lines of one page. */
    public static final int AT_ONCE = 20;

    @Inject
    private Certificates certificates;

    @Inject
    private Sourcebook sourcebook;

    @Inject
    private CurrentCaller caller;

    /**
     * @param titles that are held, lowest first
     * @param suspended then no certificate of a title is given
     * @param shown whether the public may know anything of this person; if not, nothing is given
     * @param lines newest first
     */
    public record Own(List<TitleStanding> titles, boolean suspended, boolean shown, List<CertificateLine> lines) {}

    /** @param before id of the last line of the page before; 0 begins with the newest */
    @Transactional
    public Own own(long before) {
        long person = caller.get().person();
        List<IssuedCertificate> issued = certificates.ofPerson(person, before, AT_ONCE);
        // the name matters only where there is a paper to hold it against
        String name = issued.isEmpty() ? "" : issued.getFirst().nameNow();
        Optional<Sources> now = sourcebook.of(person, name);
        return new Own(
                now.map(Sources::heldNow).orElse(List.of()),
                now.stream()
                        .flatMap(sources -> sources.standing().measures().stream())
                        .anyMatch(measure -> measure.kind() == MeasureKind.SUSPENSION),
                now.isPresent(),
                issued.stream().map(one -> line(one, now)).toList());
    }

    private static CertificateLine line(IssuedCertificate issued, Optional<Sources> now) {
        CertificateState state = now.map(sources ->
                        CertificateState.of(issued.kind(), issued.title(), issued.facts(), sources, issued.newer()))
                .orElse(CertificateState.GONE);
        return new CertificateLine(
                issued.id(),
                issued.code(),
                issued.kind(),
                issued.title(),
                issued.language(),
                issued.issuedAt(),
                state,
                issued.size());
    }
}
