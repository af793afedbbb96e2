package nl.mbtregister.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.ToLongFunction;
import nl.mbtregister.desk.EndingMonth;
import nl.mbtregister.desk.LookingAhead;
import nl.mbtregister.platform.Sentences;

/** How many registrations end in the months to come, as bars and beside them as figures. */
@Named
@RequestScoped
public class DeskForecastPage {
    /** The theme's colours for what is the rule and for what waits (WEB-INF/mbt.css: primary, condition-text). */
    private static final String ENDING = "#0B5563";

    private static final String EXTENDED = "#B07A00";

    @Inject
    private LookingAhead looking;

    @Inject
    private Sentences t;

    private List<EndingMonth> months = List.of();

    public void answer() {
        months = looking.months();
    }

    public List<EndingMonth> getMonths() {
        return months;
    }

    public boolean isNothing() {
        return months.stream().allMatch(month -> month.all() == 0);
    }

    /** "november 2026". */
    public String say(YearMonth month) {
        return month.format(
                DateTimeFormatter.ofPattern("MMMM yyyy", t.language().locale()));
    }

    /** The bars, as the drawing library wants them. */
    public String getChart() {
        JsonArrayBuilder labels = Json.createArrayBuilder();
        months.forEach(month -> labels.add(say(month.month())));
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add(
                        "data",
                        Json.createObjectBuilder()
                                .add("labels", labels)
                                .add(
                                        "datasets",
                                        Json.createArrayBuilder()
                                                .add(bars("desk.forecast.ending", ENDING, EndingMonth::ending))
                                                .add(bars("desk.forecast.extended", EXTENDED, EndingMonth::extended))))
                .add(
                        "options",
                        Json.createObjectBuilder()
                                .add("animation", false)
                                .add("maintainAspectRatio", false)
                                .add(
                                        "scales",
                                        Json.createObjectBuilder()
                                                .add("x", stacked())
                                                .add("y", stacked())))
                .build()
                .toString();
    }

    private JsonObjectBuilder bars(String key, String colour, ToLongFunction<EndingMonth> height) {
        JsonArrayBuilder heights = Json.createArrayBuilder();
        months.forEach(month -> heights.add(height.applyAsLong(month)));
        return Json.createObjectBuilder()
                .add("label", t.get(key))
                .add("backgroundColor", colour)
                .add("data", heights);
    }

    private static JsonObjectBuilder stacked() {
        return Json.createObjectBuilder()
                .add("stacked", true)
                .add("ticks", Json.createObjectBuilder().add("precision", 0));
    }
}
