package nl.mbtregister.programme;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.programme.rules.Certificate;
import nl.mbtregister.programme.rules.CertificateStatus;
import nl.mbtregister.programme.rules.MemberFunction;

/**
 * What anybody may read about a programme: never a finding, and nobody who did not agree.
 *
 * @param certificate as last decided
 * @param status how it stands today
 * @param team of those who agreed and are registered; nobody unless the programme is certified
 * @param checkedAt when the register was asked
 */
public record PublicProgramme(
        Programme programme, Certificate certificate, CertificateStatus status, List<Member> team, Instant checkedAt) {

    /** @param titles that may be used today */
    public record Member(String number, String name, MemberFunction function, Set<Title> titles) {}
}
