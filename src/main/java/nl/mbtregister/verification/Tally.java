package nl.mbtregister.verification;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.programme.rules.CertificateStatus;

/**
 * How many there are on a day. A number below {@value #LEAST} is not there: it could tell about somebody.
 *
 * @param holders people who hold the title, also under a condition or a suspension
 * @param programmes that run and have a certificate
 */
public record Tally(LocalDate on, Map<Title, Long> holders, Map<CertificateStatus, Long> programmes) {
    public static final int LEAST = 5;

    public Tally {
        holders = shown(holders);
        programmes = Map.copyOf(programmes);
    }

    private static Map<Title, Long> shown(Map<Title, Long> counted) {
        return counted.entrySet().stream()
                .filter(each -> each.getValue() >= LEAST)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
