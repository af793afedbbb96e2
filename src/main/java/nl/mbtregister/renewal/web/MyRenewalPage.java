package nl.mbtregister.renewal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mbtregister.admission.StartingApplication;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;
import nl.mbtregister.renewal.ConfirmingData;
import nl.mbtregister.renewal.MyRenewal;
import nl.mbtregister.renewal.RequirementCard;
import nl.mbtregister.renewal.ShowingRenewal;
import nl.mbtregister.renewal.TitleRenewal;
import nl.mbtregister.renewal.rules.TimeLeft;
import nl.mbtregister.rulebook.rules.portfolio.Teaching;
import nl.mbtregister.rulebook.rules.portfolio.Theme;
import org.jspecify.annotations.Nullable;

/** The registrations of a therapist: periods, last days, what is there and what is missing, and what can be done. */
@Named
@RequestScoped
public class MyRenewalPage {
    private static final int WHOLE = 100;
    private static final int MOST_POINTS = 200;

    @Inject
    private ShowingRenewal showing;

    @Inject
    private StartingApplication starting;

    @Inject
    private ConfirmingData confirming;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private List<Teaching> planned = List.of();
    private @Nullable MyRenewal renewal;

    public void answer() {
        for (Title title : Title.values()) {
            if (form.sent("renew-" + title) && form.attempt(mistakes, () -> starting.renew(form.once(), title))) {
                form.seeOther(page.to("MY_APPLICATION"), "admission.started.done");
                return;
            }
            if (form.sent("return-" + title) && form.attempt(mistakes, () -> starting.start(form.once(), title))) {
                form.seeOther(page.to("MY_APPLICATION"), "admission.started.done");
                return;
            }
        }
        if (form.sent("data") && form.attempt(mistakes, confirming::confirm)) {
            form.seeOther(page.to("MY_RENEWAL"), "renewal.confirmed.done");
            return;
        }
        planned = planned();
        renewal = showing.mine(planned);
    }

    /** A planned course is in the address of the page and nowhere else. */
    private List<Teaching> planned() {
        if (form.text("points").isEmpty()) {
            return List.of();
        }
        List<Teaching> courses = new ArrayList<>();
        Optional<Integer> points = form.number("points").filter(number -> number > 0 && number <= MOST_POINTS);
        if (points.isEmpty()) {
            mistakes.add("points", t.get("renewal.plan.points.wrong"));
        }
        Optional<LocalDate> day = form.day("day", mistakes);
        Theme theme = form.choice("theme", Theme.class).orElse(Theme.TREATMENT);
        if (points.isPresent() && day.isPresent()) {
            BigDecimal amount = BigDecimal.valueOf(points.get());
            courses.add(new Teaching("PLAN-1", day.get(), amount, amount, theme, true, null));
        }
        return courses;
    }

    public @Nullable MyRenewal getRenewal() {
        return renewal;
    }

    public List<TitleRenewal> getTitles() {
        return renewal == null ? List.of() : renewal.titles();
    }

    public boolean isPlanned() {
        return !planned.isEmpty();
    }

    /** "nog 6 maanden en 12 dagen". */
    public String left(TitleRenewal title) {
        TimeLeft left = title.left();
        if (left == null) {
            return "";
        }
        if (left.isLastDay()) {
            return t.get("renewal.left.today");
        }
        String months = t.count("renewal.left.months", left.months());
        String days = t.count("renewal.left.days", left.days());
        return left.months() == 0 ? days : left.days() == 0 ? months : t.of("renewal.left.both", months, days);
    }

    /** The period through its last day. */
    public String period(TitleRenewal title) {
        LocalDate last = title.days().lastDay().orElse(null);
        return last == null
                ? t.of("renewal.period.endless", title.days().from())
                : t.of("renewal.period", title.days().from(), last);
    }

    /** How full a bar is, 0 to 100; the words beside it say the same. */
    public int part(RequirementCard card) {
        BigDecimal needed = card.finding().needed();
        return needed.signum() == 0
                ? WHOLE
                : card.finding()
                        .reached()
                        .min(needed)
                        .multiply(BigDecimal.valueOf(WHOLE))
                        .divideToIntegralValue(needed)
                        .intValue();
    }

    public List<Option> getThemes() {
        return Stream.of(Theme.values())
                .map(theme -> new Option(theme.name(), t.show(theme)))
                .toList();
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
