package nl.mbtregister.accreditation.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mbtregister.accreditation.CalendarQuestion;
import nl.mbtregister.accreditation.CourseEdition;
import nl.mbtregister.accreditation.ReadingCalendar;
import nl.mbtregister.accreditation.rules.CourseTheme;
import nl.mbtregister.accreditation.rules.EditionMode;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.Time;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** When accredited courses are held; what is looked for stands in the address. */
@Named
@RequestScoped
public class CalendarPage {
    private static final List<String> FILTERS = List.of("words", "theme", "target", "mode", "day");

    @Inject
    private ReadingCalendar calendar;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    @Inject
    private Time time;

    private final Mistakes mistakes = new Mistakes();
    private ReadingCalendar.Listed listed = new ReadingCalendar.Listed(List.of(), false);

    public void answer() {
        Optional<LocalDate> from = form.text("day").isEmpty() ? Optional.of(time.today()) : form.day("day", mistakes);
        if (from.isEmpty()) {
            form.refuse();
            return;
        }
        CalendarQuestion question = CalendarFilter.read(form::text, from.get());
        listed = calendar.page(after().map(day -> question.after(day, id())).orElse(question));
    }

    public List<CourseEdition> getLines() {
        return listed.lines();
    }

    public boolean isFiltered() {
        return FILTERS.stream().anyMatch(filter -> !form.text(filter).isEmpty());
    }

    /** Address of the lines that follow; null on the last page. */
    public @Nullable String getMore() {
        if (!listed.more()) {
            return null;
        }
        CourseEdition last = listed.lines().getLast();
        return page.getHere() + "?" + filters(FILTERS) + "after=" + last.plan().firstDay() + "&id=" + last.id();
    }

    /** The same from today on, as a file for calendars. */
    public String getFile() {
        String filters = filters(FILTERS.subList(0, FILTERS.indexOf("day")));
        return (page.getLanguage() == Language.EN ? "/calendar.ics" : "/agenda.ics")
                + (filters.isEmpty() ? "" : "?" + filters.substring(0, filters.length() - 1));
    }

    public List<Option> getThemes() {
        return options(CourseTheme.values());
    }

    public List<Option> getTargets() {
        return options(Title.values());
    }

    public List<Option> getModes() {
        return options(EditionMode.PLACE, EditionMode.ONLINE);
    }

    public Mistakes getMistakes() {
        return mistakes;
    }

    private Optional<LocalDate> after() {
        try {
            return Optional.of(LocalDate.parse(form.text("after")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private long id() {
        return form.number("id").map(Integer::longValue).orElse(0L);
    }

    private String filters(List<String> some) {
        return some.stream()
                .filter(filter -> !form.text(filter).isEmpty())
                .map(filter -> filter + "=" + URLEncoder.encode(form.text(filter), UTF_8) + "&")
                .collect(Collectors.joining());
    }

    private List<Option> options(Enum<?>... choices) {
        return Stream.concat(
                        Stream.of(new Option("", t.get("accreditation.calendar.every"))),
                        Stream.of(choices).map(choice -> new Option(choice.name(), t.show(choice))))
                .toList();
    }
}
