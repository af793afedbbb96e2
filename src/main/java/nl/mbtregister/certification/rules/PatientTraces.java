package nl.mbtregister.certification.rules;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks in a text for what may belong to a patient. It warns; only a person can tell. */
public final class PatientTraces {
    /** Nine digits, also written with dots or blanks after each third, that no other digit touches. */
    private static final Pattern NINE = Pattern.compile("(?<!\\d)\\d{3}([. ]?)\\d{3}\\1\\d{3}(?!\\d)");

    private static final String MONTH =
            "jan\\w*|feb\\w*|maart|march|mrt|apr\\w*|mei|may|jun\\w*|jul\\w*|aug\\w*|sep\\w*|o[kc]t\\w*|nov\\w*|dec\\w*";
    private static final String DAY =
            "(?:\\d{1,2}\\s?[-/.]\\s?\\d{1,2}\\s?[-/.]\\s?(?:19|20)\\d{2}|(?:19|20)\\d{2}-\\d{2}-\\d{2}"
                    + "|\\d{1,2}\\s(?:" + MONTH + ")\\s(?:19|20)\\d{2})";
    private static final Pattern BORN = Pattern.compile(
            "(?:\\bgeb(?:\\.|oren)?\\b|geboortedatum|geboortedag|date of birth|\\bborn\\b|\\bd\\.?o\\.?b\\b)[^\\n\\d]{0,25}"
                    + DAY,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** "J. de Vries, 3-4-1985", "mevrouw Jansen (3 april 1985)": a name and, close behind it, a day with its year. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:(?i:\\b(?:dhr|mw|mevr|mevrouw|meneer|de heer|mr|mrs|ms|pati[eë]nte?|cli[eë]nte?|patient|client|naam|name)\\b\\.?:?)"
                    + "\\s+|(?:\\b\\p{Lu}\\.\\s?)+)(?:\\p{L}+\\s){0,3}?\\p{Lu}[\\p{L}'’-]+[^\\n\\d]{0,12}" + DAY);

    private PatientTraces() {}

    /** What looks suspicious in it; empty when nothing does. */
    public static Set<Suspicion> in(String text) {
        Set<Suspicion> found = EnumSet.noneOf(Suspicion.class);
        Matcher nine = NINE.matcher(text);
        while (nine.find() && found.isEmpty()) {
            if (passesElevenTest(nine.group().replaceAll("\\D", ""))) {
                found.add(Suspicion.CITIZEN_NUMBER);
            }
        }
        if (BORN.matcher(text).find() || NAMED.matcher(text).find()) {
            found.add(Suspicion.BIRTH_DATE);
        }
        return found;
    }

    /** Nine times the first digit, eight times the second, and so on, less the last one, is a multiple of eleven. */
    static boolean passesElevenTest(String digits) {
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * (digits.charAt(i) - '0');
        }
        sum -= digits.charAt(8) - '0';
        return sum % 11 == 0 && !digits.equals("000000000");
    }
}
