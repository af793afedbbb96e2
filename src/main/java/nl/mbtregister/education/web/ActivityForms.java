package nl.mbtregister.education.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mbtregister.education.rules.ActivityClaim;
import nl.mbtregister.education.rules.Reportable;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.Time;
import nl.mbtregister.platform.web.Claims;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import org.jspecify.annotations.Nullable;

/** Reads the form of an activity. */
@RequestScoped
public class ActivityForms {
    private static final Pattern HOURS = Pattern.compile("\\d{1,4}([.,]\\d{1,2})?");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):([0-5]\\d)");
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    @Inject
    private Form form;

    @Inject
    private Sentences t;

    @Inject
    private Time time;

    /** Empty when there are mistakes. */
    Optional<ActivityClaim> claim(Reportable what, Mistakes mistakes) {
        if (form.text("name").isEmpty()) {
            mistakes.add("name", t.get("education.activity.name.empty"));
        }
        Optional<LocalDate> first = form.day("day", mistakes);
        Optional<LocalDate> last = what.isOverDays() ? form.day("lastDay", mistakes) : first;
        Optional<BigDecimal> hours = hours(form.text("hours"));
        if (hours.isEmpty()) {
            mistakes.add("hours", t.get("education.activity.hours.wrong"));
        }
        Optional<Integer> breaks = form.text("breaks").isEmpty() ? Optional.of(0) : form.number("breaks");
        if (breaks.isEmpty()) {
            mistakes.add("breaks", t.get("education.activity.breaks.wrong"));
        }
        String late = what.isOverDays() ? "lastDay" : "day";
        return new Claims(
                        Map.of(
                                "education.R7", "name",
                                "education.R2", "lastDay",
                                "education.R3", late,
                                "education.R8", "hours"),
                        mistakes,
                        t)
                .read(() -> new ActivityClaim(
                                what,
                                form.text("name"),
                                first.orElseThrow(),
                                last.orElseThrow(),
                                hours.orElseThrow(),
                                breaks.orElseThrow(),
                                document())
                        .on(time.today()));
    }

    /** 5, 4,5 or 4:30; minutes as hundredths of an hour, upwards. */
    static Optional<BigDecimal> hours(String typed) {
        Matcher clock = CLOCK.matcher(typed);
        if (clock.matches()) {
            return Optional.of(new BigDecimal(clock.group(2))
                    .divide(MINUTES, 2, RoundingMode.UP)
                    .add(new BigDecimal(clock.group(1))));
        }
        return HOURS.matcher(typed).matches() ? Optional.of(new BigDecimal(typed.replace(',', '.'))) : Optional.empty();
    }

    private @Nullable Long document() {
        String id = form.text("document");
        return id.matches("\\d{1,18}") ? Long.valueOf(id) : null;
    }
}
