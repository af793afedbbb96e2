package nl.mbtregister.certificate.rules;

import java.util.Optional;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.register.rules.MeasureKind;
import nl.mbtregister.register.rules.Standing;
import nl.mbtregister.register.rules.Standing.TitleStanding;
import nl.mbtregister.register.rules.Status;
import org.jspecify.annotations.Nullable;

/** What a certificate that we gave is worth on the day of asking. */
public enum CertificateState {
    VALID,
    /** As {@link #VALID}, while the renewal is being decided. */
    RENEWAL,
    /** As {@link #VALID}, under a condition. */
    CONDITION,
    /** Something that stands on it has changed. */
    OUTDATED,
    /** As {@link #OUTDATED}, and a newer one was given. */
    REPLACED,
    SUSPENDED,
    /** A decision took the title away. */
    REVOKED,
    /** The title is held no longer, before the last day on the certificate. */
    ENDED,
    /** The title is held no longer, and the last day on the certificate is past. */
    EXPIRED,
    /** Nothing may be told of the person any more. */
    GONE;

    /** The name of a tag that looks like it: only what counts looks good. */
    public String look() {
        return switch (this) {
            case VALID -> "GOOD";
            case RENEWAL -> "WAITING";
            case CONDITION -> "CONDITION";
            case OUTDATED, REPLACED, EXPIRED, ENDED, GONE -> "PAST";
            case SUSPENDED -> "STOPPED";
            case REVOKED -> "REMOVED";
        };
    }

    /**
     * @param issued what stands on it
     * @param newer whether another one, with other facts, was given later
     */
    public static CertificateState of(
            CertificateKind kind, @Nullable Title title, Facts issued, Sources now, boolean newer) {
        Standing standing = now.standing();
        if (!standing.shown()) {
            return GONE;
        }
        Optional<TitleStanding> held = now.heldNow().stream()
                .filter(one -> kind != CertificateKind.TITLE || one.title() == title)
                .reduce((lower, higher) -> higher);
        if (held.isEmpty()) {
            return over(kind, title, issued, now);
        }
        if (imposed(standing, MeasureKind.SUSPENSION)) {
            return SUSPENDED;
        }
        Facts present = now.facts(kind, title).orElseThrow();
        if (held.get().status() == Status.ACTIVE_RENEWAL && issued.sameButEnds(present)) {
            return RENEWAL;
        }
        if (issued.equals(present)) {
            return imposed(standing, MeasureKind.CONDITION) ? CONDITION : VALID;
        }
        return newer ? REPLACED : OUTDATED;
    }

    private static CertificateState over(CertificateKind kind, @Nullable Title title, Facts issued, Sources now) {
        boolean removed = now.standing().titles().stream()
                .filter(one -> kind != CertificateKind.TITLE || one.title() == title)
                .anyMatch(one -> one.status() == Status.REMOVED);
        if (removed) {
            return REVOKED;
        }
        boolean past = issued.titles().stream().allMatch(held -> held.isOver(now.today()));
        return past && kind != CertificateKind.HISTORY ? EXPIRED : ENDED;
    }

    private static boolean imposed(Standing standing, MeasureKind kind) {
        return standing.measures().stream().anyMatch(measure -> measure.kind() == kind);
    }
}
