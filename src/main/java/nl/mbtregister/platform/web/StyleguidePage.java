package nl.mbtregister.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Annotation;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.TypedDate;

/** Samples for the page that shows every building block. */
@Named
@RequestScoped
public class StyleguidePage {
    /** An invented person. */
    public record Sample(String name, Title title, String status, String number) {}

    @Inject
    private Sentences t;

    public List<Sample> getSamples() {
        return List.of(
                new Sample("J. van der Poel", Title.THERAPIST, "ACTIVE", "20481357"),
                new Sample("M.A. Poel-de Wit", Title.BASIC_THERAPIST, "ACTIVE_RENEWAL", "30001713"),
                new Sample("R. Poel", Title.ARTS_BODY_THERAPIST, "ENDED", "91827372"));
    }

    public List<String> getStatuses() {
        return List.of(
                "ACTIVE", "ACTIVE_RENEWAL", "EXPIRING", "ENDED", "ACTIVE_COND", "SUSPENDED", "REMOVED", "PROGRAMME");
    }

    public LocalDate getDay() {
        return LocalDate.of(2027, 6, 3);
    }

    public LocalDate getEarlier() {
        return LocalDate.of(2017, 6, 4);
    }

    public Instant getMoment() {
        return Instant.parse("2026-11-22T13:03:00Z");
    }

    public List<Option> getTitles() {
        return Stream.of(Title.values())
                .map(title -> new Option(title.name(), t.show(title)))
                .toList();
    }

    public List<Option> getAnnotations() {
        return Stream.of(Annotation.GROUP, Annotation.ADOLESCENTS)
                .map(annotation -> new Option(annotation.name(), t.show(annotation)))
                .toList();
    }

    public List<String> getChosen() {
        return List.of(Annotation.GROUP.name());
    }

    public List<Option> getCountries() {
        return List.of(
                new Option("NL", t.get("platform.styleguide.form.country.nl")),
                new Option("BE", t.get("platform.styleguide.form.country.be")));
    }

    public Mistakes getMistakes() {
        Mistakes mistakes = new Mistakes();
        mistakes.add("name2", t.get("platform.styleguide.form.name.wrong"));
        mistakes.add("day2", t.show(TypedDate.Unreadable.NO_SUCH_DAY));
        mistakes.add("country2", t.get("platform.styleguide.form.country.wrong"));
        return mistakes;
    }
}
