package nl.mbtregister.education.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.ledger.rules.Credit;
import nl.mbtregister.ledger.rules.CreditSource;
import nl.mbtregister.ledger.rules.SumLine;
import nl.mbtregister.rulebook.rules.Edition;
import nl.mbtregister.rulebook.rules.accreditation.AccreditationRules;
import nl.mbtregister.rulebook.rules.accreditation.Part;
import nl.mbtregister.rulebook.rules.accreditation.PointsSum;
import org.jspecify.annotations.Nullable;

/**
 * An activity as the person enters it. How much it gives is reckoned from its time, never typed.
 *
 * @param name of the course, the place of work, the group or the supervisor; 1 to 200 characters
 * @param hours as they were, breaks included; more than 0, at most two decimals
 * @param breaks minutes of it without teaching; 0 for what is no teaching
 * @param document id of the certificate; null while there is none
 */
public record ActivityClaim(
        Reportable what,
        String name,
        LocalDate firstDay,
        LocalDate lastDay,
        BigDecimal hours,
        int breaks,
        @Nullable Long document) {
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final int HOURS_OF_A_DAY = 24;

    /** @throws Refusal education.R7 for the name, education.R2 for the days, education.R8 for the time */
    public ActivityClaim {
        name = name.strip();
        if (name.isEmpty() || name.length() > CourseClaim.LONGEST) {
            throw new Refusal("education.R7", CourseClaim.LONGEST);
        }
        if (lastDay.isBefore(firstDay)) {
            throw new Refusal("education.R2");
        }
        long days = ChronoUnit.DAYS.between(firstDay, lastDay) + 1;
        if (hours.signum() <= 0
                || hours.compareTo(BigDecimal.valueOf(days * HOURS_OF_A_DAY)) > 0
                || breaks < 0
                || MINUTES.multiply(hours).compareTo(BigDecimal.valueOf(breaks)) <= 0) {
            throw new Refusal("education.R8");
        }
    }

    /** @throws Refusal education.R3 when it is not over yet */
    public ActivityClaim on(LocalDate today) {
        if (lastDay.isAfter(today)) {
            throw new Refusal("education.R3");
        }
        return this;
    }

    /**
     * What it gives, with its sum.
     *
     * @param edition in force on its last day
     * @throws Refusal education.R9 when it gives no points
     */
    public Credit credit(String reference, Edition edition) {
        return what.isTeaching() ? taught(reference, edition) : done(reference, edition);
    }

    private Credit taught(String reference, Edition edition) {
        AccreditationRules rules = edition.accreditation();
        int effective = minutes() - breaks;
        int points = rules == null ? 0 : sum(rules, effective).points();
        if (points == 0) {
            throw new Refusal("education.R9", lastDay);
        }
        SumLine line = new SumLine("LECTURE", minutes(), breaks, BigDecimal.valueOf(points), null);
        BigDecimal effectiveHours = BigDecimal.valueOf(effective).divide(MINUTES, 2, RoundingMode.HALF_UP);
        return credit(reference, edition, BigDecimal.valueOf(points), effectiveHours, line);
    }

    private Credit done(String reference, Edition edition) {
        return credit(reference, edition, hours, null, new SumLine(SumLine.HOURS, minutes(), 0, hours, null));
    }

    private Credit credit(
            String reference, Edition edition, BigDecimal amount, @Nullable BigDecimal effective, SumLine line) {
        return new Credit(
                what.kind(),
                name,
                null,
                firstDay,
                lastDay,
                amount,
                effective,
                what.theme(),
                null,
                true,
                CreditSource.SELF,
                reference,
                edition.from(),
                List.of(line),
                document);
    }

    private static PointsSum sum(AccreditationRules rules, int effective) {
        return rules.sum(List.of(new Part.Lecture(effective)));
    }

    private int minutes() {
        return MINUTES.multiply(hours).setScale(0, RoundingMode.HALF_UP).intValueExact();
    }
}
