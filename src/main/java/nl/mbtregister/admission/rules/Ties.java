package nl.mbtregister.admission.rules;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What ties a member of the committee to an applicant, as the register knows it.
 *
 * @param same they are one person
 * @param supervised the member supervised the applicant at least once, or was asked for the declaration
 * @param ofMember names of the institutions where the member works or worked
 * @param ofApplicant likewise
 */
public record Ties(boolean same, boolean supervised, List<String> ofMember, List<String> ofApplicant) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    public Ties {
        ofMember = List.copyOf(ofMember);
        ofApplicant = List.copyOf(ofApplicant);
    }

    /** The tie that keeps the member from judging; empty when there is none. */
    public Optional<ConflictKind> conflict() {
        if (same) {
            return Optional.of(ConflictKind.OWN_APPLICATION);
        }
        if (supervised) {
            return Optional.of(ConflictKind.OWN_SUPERVISEE);
        }
        Set<String> shared = keys(ofMember);
        shared.retainAll(keys(ofApplicant));
        return shared.isEmpty() ? Optional.empty() : Optional.of(ConflictKind.SAME_INSTITUTION);
    }

    /** The name of an institution as names are compared: letters and digits only, without accents and capitals. */
    static String key(String institution) {
        String plain = MARKS.matcher(Normalizer.normalize(institution, Normalizer.Form.NFD))
                .replaceAll("");
        return NO_LETTER_OR_DIGIT.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static Set<String> keys(Collection<String> institutions) {
        return institutions.stream()
                .map(Ties::key)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
    }
}
