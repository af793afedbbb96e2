package nl.mbtregister.certification;

import java.time.Instant;
import nl.mbtregister.platform.Language;

/**
 * A report as it went out, without its file.
 *
 * @param version from 1 on; both languages of one version say the same
 * @param last whether it went to the body that decides
 * @param sha256 of the PDF, in hexadecimal digits
 */
public record KeptReport(int version, boolean last, Language language, String sha256, Instant madeAt) {}
