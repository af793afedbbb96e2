package nl.mbtregister.certification.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.mbtregister.programme.rules.CertificateStatus;

/** What can be done to a certificate between two rounds (domain 7.5). */
public enum CertificateAct {
    /** A core criterion was lost. */
    SUSPEND(CertificateStatus.CERTIFIED, CertificateStatus.CONDITIONAL),
    /** What was lost is there again: it holds as it did before. */
    LIFT(CertificateStatus.SUSPENDED),
    /** What was lost was not mended in time. */
    WITHDRAW(CertificateStatus.CERTIFIED, CertificateStatus.CONDITIONAL, CertificateStatus.SUSPENDED),
    /** The institution asks for it. */
    GIVE_UP(CertificateStatus.CERTIFIED, CertificateStatus.CONDITIONAL, CertificateStatus.SUSPENDED);

    private final Set<CertificateStatus> from;

    CertificateAct(CertificateStatus first, CertificateStatus... more) {
        this.from = EnumSet.of(first, more);
    }

    public boolean fits(CertificateStatus now) {
        return from.contains(now);
    }

    /** What can be done to a certificate that stands like this. */
    public static List<CertificateAct> of(CertificateStatus now) {
        return Stream.of(values()).filter(act -> act.fits(now)).toList();
    }

    /** @param granted the last status that a round brought */
    public CertificateStatus result(CertificateStatus granted) {
        return switch (this) {
            case SUSPEND -> CertificateStatus.SUSPENDED;
            case LIFT -> granted;
            case WITHDRAW, GIVE_UP -> CertificateStatus.WITHDRAWN;
        };
    }
}
