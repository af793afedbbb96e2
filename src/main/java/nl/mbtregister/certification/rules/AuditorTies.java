package nl.mbtregister.certification.rules;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What ties an auditor to an institution, as the register knows it at this moment.
 *
 * @param contact acts for it
 * @param team works or worked in a team of its programmes
 * @param employers where the auditor works or worked, as the auditor wrote it
 * @param institution its name
 */
public record AuditorTies(boolean contact, boolean team, List<String> employers, String institution) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    public AuditorTies {
        employers = List.copyOf(employers);
    }

    /** The tie that keeps the auditor from looking; empty when there is none. */
    public Optional<AuditorTie> tie() {
        if (contact) {
            return Optional.of(AuditorTie.CONTACT);
        }
        if (team) {
            return Optional.of(AuditorTie.TEAM);
        }
        return employers.stream().map(AuditorTies::key).anyMatch(key(institution)::equals)
                ? Optional.of(AuditorTie.EMPLOYED)
                : Optional.empty();
    }

    /** The name of an institution as names are compared: letters and digits only, without accents and capitals. */
    private static String key(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return NO_LETTER_OR_DIGIT.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
