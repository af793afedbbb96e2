package nl.mbtregister.platform.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import nl.mbtregister.platform.rules.CalendarFile.Event;
import nl.mbtregister.platform.rules.CalendarFile.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is written is read back by a library that others use. */
class CalendarFileTest {
    private static final Instant CHANGED = Instant.parse("2026-11-25T09:00:00Z");

    @Test
    void an_event_comes_back_as_it_was_written() throws IOException, ParserException {
        Component event = read(event(
                new Span.Times(Instant.parse("2027-03-28T07:30:00Z"), Instant.parse("2027-03-28T15:00:00Z")),
                "Trauma, deel 1; of \\ niet",
                30));
        assertThat(value(event, Property.UID)).isEqualTo("course-edition-7@register-mbt");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("3");
        assertThat(value(event, Property.DTSTAMP)).isEqualTo("20261125T090000Z");
        assertThat(value(event, Property.DTSTART)).isEqualTo("20270328T073000Z");
        assertThat(value(event, Property.DTEND)).isEqualTo("20270328T150000Z");
        assertThat(value(event, Property.SUMMARY)).isEqualTo("Trauma, deel 1; of \\ niet");
        assertThat(value(event, Property.LOCATION)).isEqualTo("Utrecht");
        assertThat(value(event, Property.DESCRIPTION)).isEqualTo("6 punten.\nTweede regel.");
        assertThat(value(event, Property.URL)).isEqualTo("https://register.example/nl/agenda/7");
    }

    @Test
    void days_end_on_the_day_after_the_last_as_the_standard_asks() throws IOException, ParserException {
        Component leap =
                read(event(new Span.Days(LocalDate.of(2028, 2, 28), LocalDate.of(2028, 2, 29)), "Dagen", null));
        assertThat(value(leap, Property.DTSTART)).isEqualTo("20280228");
        assertThat(value(leap, Property.DTEND)).isEqualTo("20280301");
    }

    @Test
    void long_lines_are_broken_between_signs_and_come_back_whole() throws IOException, ParserException {
        String title = "Mentaliseren bij jongeren: één dag, twee gezinnen — 🎓 "
                .repeat(8)
                .strip();
        Event event = event(new Span.Days(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 1)), title, null);
        String written = new CalendarFile("Agenda", List.of(event)).written();
        assertThat(written.split("\r\n")).allMatch(line -> line.getBytes(UTF_8).length <= 75);
        assertThat(value(read(event), Property.SUMMARY)).isEqualTo(title);
    }

    @Test
    void an_empty_calendar_says_that_it_is_published() throws IOException, ParserException {
        Calendar calendar = calendar(new CalendarFile("Agenda", List.of()).written());
        assertThat(calendar.getComponentList().getAll()).isEmpty();
        assertThat(calendar.getProperty(Property.METHOD).map(Property::getValue))
                .contains("PUBLISH");
        assertThat(CalendarFile.TYPE).contains("method=PUBLISH");
    }

    private static Event event(Span span, String title, @Nullable Integer alarm) {
        return new Event(
                "course-edition-7@register-mbt",
                3,
                CHANGED,
                span,
                title,
                "Utrecht",
                "6 punten.\nTweede regel.",
                "https://register.example/nl/agenda/7",
                alarm);
    }

    private static Component read(Event event) throws IOException, ParserException {
        return calendar(new CalendarFile("Agenda", List.of(event)).written())
                .getComponentList()
                .getAll()
                .getFirst();
    }

    private static Calendar calendar(String written) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(written));
    }

    private static String value(Component component, String property) {
        return component.getProperty(property).map(Property::getValue).orElse("");
    }
}
