package nl.mbtregister.accreditation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.mbtregister.accreditation.CourseEdition;
import nl.mbtregister.accreditation.ReadingCalendar;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** One edition of an accredited course, as the public sees it. */
@Named
@RequestScoped
public class CourseDatePage {
    @Inject
    private ReadingCalendar calendar;

    @Inject
    private Form form;

    @Inject
    private Page page;

    private @Nullable CourseEdition edition;

    /** Answers 404 for what the calendar does not show. */
    public void answer() {
        edition = form.number("id").flatMap(id -> calendar.edition(id)).orElse(null);
        if (edition == null) {
            form.notFound();
        }
    }

    public @Nullable CourseEdition getEdition() {
        return edition;
    }

    /** The same as a file for calendars. */
    public String getFile() {
        return (page.getLanguage() == Language.EN ? "/calendar.ics" : "/agenda.ics") + "?edition=" + form.text("id");
    }

    /** Where to enrol, as an address of the web; empty when there is none. */
    public String getWebsite() {
        return edition == null ? "" : WebAddress.of(edition.held().content().website());
    }
}
