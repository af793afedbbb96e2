package nl.mbtregister.certification.rules;

import java.time.LocalDate;
import java.util.Set;
import nl.mbtregister.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What an institution says of a paper that it hands in as evidence.
 *
 * @param datedOn of what is in it, apart from the day on which it is handed in
 * @param expiresOn last day on which it proves something; null for what holds without an end
 */
public record EvidencePaper(
        String title, LocalDate datedOn, @Nullable LocalDate expiresOn) {
    /** Characters of a title. */
    public static final int LONGEST_TITLE = 200;

    /**
     * @throws Refusal certification.R8 without a title or with one that is too long; certification.R9 when its day is still to
     *     come, or when it expires before that
     */
    public void check(LocalDate today) {
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw new Refusal("certification.R8");
        }
        if (datedOn.isAfter(today) || (expiresOn != null && expiresOn.isBefore(datedOn))) {
            throw new Refusal("certification.R9");
        }
    }

    /**
     * Whether it may be kept, given what was found in it.
     *
     * @param cleared whether somebody says that what was found is no patient's
     * @throws Refusal certification.R10 when something was found and nobody says so
     */
    public static void clear(Set<Suspicion> found, boolean cleared) {
        if (!found.isEmpty() && !cleared) {
            throw new Refusal("certification.R10", found.stream().sorted().toArray());
        }
    }
}
