package nl.mbtregister.sweep.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.register.Lapse;
import nl.mbtregister.sweep.AsideLine;
import nl.mbtregister.sweep.GraceLine;

/** Where the lists of a page begin, as its address says it; at their start when it says nothing that can be read. */
@RequestScoped
class Places {
    @Inject
    private Form form;

    LocalDate before() {
        try {
            return LocalDate.parse(form.text("before"));
        } catch (DateTimeParseException e) {
            return LocalDate.MAX.withYear(9999);
        }
    }

    AsideLine.Place aside() {
        try {
            return new AsideLine.Place(
                    LocalDate.parse(form.text("aday")), Long.parseLong(form.text("aperson")), form.text("astep"));
        } catch (DateTimeParseException | NumberFormatException e) {
            return AsideLine.Place.START;
        }
    }

    static String query(AsideLine last) {
        return "?aday=" + last.aside().day() + "&aperson=" + last.aside().person() + "&astep="
                + last.aside().step();
    }

    GraceLine.Place grace() {
        Lapse place = lapse("g");
        return new GraceLine.Place(place.day(), place.person(), place.title());
    }

    static String query(GraceLine last) {
        return query(
                "g",
                new Lapse(
                        last.place().day(), last.place().person(), last.place().title()));
    }

    /** @param list letter before the names of its parameters */
    Lapse lapse(String list) {
        try {
            return new Lapse(
                    LocalDate.parse(form.text(list + "day")),
                    Long.parseLong(form.text(list + "person")),
                    form.choice(list + "title", Title.class).orElse(Title.BASIC_THERAPIST));
        } catch (DateTimeParseException | NumberFormatException e) {
            return Lapse.START;
        }
    }

    static String query(String list, Lapse last) {
        return "?" + list + "day=" + last.day() + "&" + list + "person=" + last.person() + "&" + list + "title="
                + last.title();
    }
}
