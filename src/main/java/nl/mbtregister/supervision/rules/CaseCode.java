package nl.mbtregister.supervision.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The code under which a therapist keeps a treatment: it says nothing about a patient (ux 7.5). */
public final class CaseCode {
    public static final int LONGEST = 20;

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern WRITTEN_DAY = Pattern.compile(
            "[0-9]{1,2}(jan|feb|maa|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*[0-9]{2,4}");
    private static final Pattern SPLIT_DAY = Pattern.compile("([0-9]{1,2})-([0-9]{1,2})-([0-9]{4})");
    private static final int BSN = 9;

    private CaseCode() {}

    /** @param typed without blanks around it */
    public static Optional<CodeTrouble> trouble(String typed) {
        if (typed.isEmpty()) {
            return Optional.of(CodeTrouble.EMPTY);
        }
        if (typed.length() > LONGEST) {
            return Optional.of(CodeTrouble.TOO_LONG);
        }
        if (typed.chars().anyMatch(Character::isWhitespace)) {
            return Optional.of(CodeTrouble.BLANK);
        }
        if (!typed.matches("[A-Za-z0-9-]+")) {
            return Optional.of(CodeTrouble.OTHER_SIGN);
        }
        if (holdsDay(typed)) {
            return Optional.of(CodeTrouble.BIRTH_DATE);
        }
        boolean citizen = runs(typed.replace("-", "")).anyMatch(CaseCode::passesElevenTest);
        return citizen ? Optional.of(CodeTrouble.CITIZEN_NUMBER) : Optional.empty();
    }

    private static boolean holdsDay(String typed) {
        String close = typed.replace("-", "");
        return WRITTEN_DAY.matcher(close.toLowerCase(Locale.ROOT)).find()
                || SPLIT_DAY.matcher(typed).results().anyMatch(day -> day(day.group(3), day.group(2), day.group(1)))
                || runs(close).anyMatch(CaseCode::isDay);
    }

    private static Stream<String> runs(String text) {
        return DIGITS.matcher(text).results().map(MatchResult::group);
    }

    private static boolean isDay(String run) {
        if (run.length() == 8) {
            return day(run.substring(4), run.substring(2, 4), run.substring(0, 2))
                    || day(run.substring(0, 4), run.substring(4, 6), run.substring(6));
        }
        return run.length() == 6
                && (day("19" + run.substring(4), run.substring(2, 4), run.substring(0, 2))
                        || day("19" + run.substring(0, 2), run.substring(2, 4), run.substring(4)));
    }

    private static boolean day(String year, String month, String day) {
        int inYear = Integer.parseInt(year);
        try {
            return inYear >= 1900
                    && inYear < 2100
                    && LocalDate.of(inYear, Integer.parseInt(month), Integer.parseInt(day)) != null;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    /** The eleven test of the Dutch citizen service number: weights 9 to 2, and minus 1 for the last digit. */
    private static boolean passesElevenTest(String run) {
        if (run.length() != BSN) {
            return false;
        }
        int sum = -(run.charAt(BSN - 1) - '0');
        for (int place = 0; place < BSN - 1; place++) {
            sum += (run.charAt(place) - '0') * (BSN - place);
        }
        return sum % 11 == 0;
    }
}
