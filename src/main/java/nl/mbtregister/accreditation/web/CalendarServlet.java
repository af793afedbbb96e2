package nl.mbtregister.accreditation.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import nl.mbtregister.accreditation.CourseEdition;
import nl.mbtregister.accreditation.ReadingCalendar;
import nl.mbtregister.accreditation.rules.CourseContent;
import nl.mbtregister.accreditation.rules.EditionMode;
import nl.mbtregister.accreditation.rules.EditionPlan;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Texts;
import nl.mbtregister.platform.Time;
import nl.mbtregister.platform.rules.CalendarFile;
import nl.mbtregister.platform.web.Address;
import nl.mbtregister.platform.web.OpenTo;
import nl.mbtregister.platform.web.Route;

/** The calendar of courses, or one edition of it, as a file that calendars can follow. */
@OpenTo(Role.VISITOR)
@WebServlet({"/agenda.ics", "/calendar.ics"})
public class CalendarServlet extends HttpServlet {
    @Inject
    private transient ReadingCalendar calendar;

    @Inject
    private transient Settings settings;

    @Inject
    private transient Texts texts;

    @Inject
    private transient Time time;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = request.getServletPath().startsWith("/calendar") ? Language.EN : Language.NL;
        Sentences t = texts.in(language);
        List<CourseEdition> editions = asked(request);
        if (editions.isEmpty() && !value(request, "edition").isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        CalendarFile file = new CalendarFile(
                t.get("accreditation.calendar.title"),
                editions.stream().map(edition -> event(edition, language, t)).toList());
        response.setContentType(CalendarFile.TYPE);
        response.setHeader("Cache-Control", "no-cache");
        response.getWriter().write(file.written());
    }

    private List<CourseEdition> asked(HttpServletRequest request) {
        String edition = value(request, "edition");
        if (!edition.isEmpty()) {
            return edition.matches("\\d{1,18}")
                    ? calendar.edition(Long.parseLong(edition)).stream().toList()
                    : List.of();
        }
        return calendar.all(CalendarFilter.read(name -> value(request, name), time.today()));
    }

    private CalendarFile.Event event(CourseEdition edition, Language language, Sentences t) {
        String site = settings.text(Setting.PUBLIC_ADDRESS);
        EditionPlan plan = edition.plan();
        return new CalendarFile.Event(
                "course-edition-" + edition.id() + "@register-mbt",
                edition.sequence(),
                edition.changedAt(),
                span(plan, edition.held().content()),
                edition.held().content().title(),
                plan.mode() == EditionMode.ONLINE ? t.show(EditionMode.ONLINE) : plan.place(),
                t.of(
                        "accreditation.calendar.event",
                        edition.held().points(),
                        edition.held().accreditation(),
                        edition.held().provider().name()),
                site
                        + Address.of(Route.COURSE_DATE, language, String.valueOf(edition.id()))
                                .path(),
                null);
    }

    /** One day with times is just then; several days, or a day without times, are whole days. */
    private static CalendarFile.Span span(EditionPlan plan, CourseContent content) {
        if (plan.firstDay().equals(plan.lastDay()) && content.begins().isPresent()) {
            return new CalendarFile.Span.Times(
                    instant(plan.firstDay(), content.begins().orElseThrow()),
                    instant(plan.firstDay(), content.ends().orElseThrow()));
        }
        return new CalendarFile.Span.Days(plan.firstDay(), plan.lastDay());
    }

    private static Instant instant(LocalDate day, LocalTime at) {
        return day.atTime(at).atZone(Time.LEGAL_ZONE).toInstant();
    }

    private static String value(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "").strip();
    }
}
