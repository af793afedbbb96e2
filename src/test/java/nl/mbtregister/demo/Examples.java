package nl.mbtregister.demo;

import static nl.mbtregister.kernel.Country.BE;
import static nl.mbtregister.kernel.Country.NL;

import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.kernel.Annotation;
import nl.mbtregister.kernel.Country;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.person.Enrolment;
import nl.mbtregister.person.rules.NameOrder;
import nl.mbtregister.person.rules.PersonName;
import nl.mbtregister.person.rules.Surname;
import org.jspecify.annotations.Nullable;

/** The first people: named cases that tests, the README and the list of sample numbers refer to. */
record Examples(
        Country country,
        String initials,
        Surname surname,
        @Nullable Surname partner,
        String town,
        Title title,
        @Nullable Annotation annotation,
        DemoCase story) {
    private static final Surname POEL = new Surname(null, "Poel");
    private static final List<Examples> ALL = List.of(
            new Examples(
                    NL,
                    "J.",
                    new Surname("van der", "Poel"),
                    null,
                    "Utrecht",
                    Title.THERAPIST,
                    Annotation.GROUP,
                    DemoCase.ACTIVE),
            new Examples(
                    NL, "M.A.", new Surname("de", "Wit"), POEL, "Antwerpen", Title.THERAPIST, null, DemoCase.RENEWAL),
            of(NL, "R.", POEL, "Zwolle", Title.THERAPIST, DemoCase.ENDED),
            of(NL, "K.", new Surname(null, "Poll"), "Groningen", Title.SUPERVISOR, DemoCase.ACTIVE),
            of(NL, "A.", new Surname("van der", "Poel"), "Eindhoven", Title.BASIC_THERAPIST, DemoCase.ACTIVE),
            of(BE, "E.", new Surname(null, "Van der Poel"), "Gent", Title.SYSTEMIC_THERAPIST, DemoCase.ACTIVE),
            of(NL, "S.", new Surname("in 't", "Veld"), "Arnhem", Title.MILIEU_THERAPIST, DemoCase.SUSPENDED),
            of(BE, "L.", new Surname(null, "D'Hondt"), "Brugge", Title.ARTS_BODY_THERAPIST, DemoCase.CONDITION),
            of(NL, "H.", new Surname(null, "Müller"), "Maastricht", Title.THERAPIST, DemoCase.REMOVED),
            of(NL, "T.", new Surname("ter", "Horst"), "Enschede", Title.THERAPIST, DemoCase.DAY_CORRECTED),
            of(BE, "I.", new Surname(null, "Van den Broeck"), "Leuven", Title.THERAPIST, DemoCase.FORMER_NUMBER));
    static final int COUNT = ALL.size();

    private static Examples of(
            Country country, String initials, Surname surname, String town, Title title, DemoCase story) {
        return new Examples(country, initials, surname, null, town, title, null, story);
    }

    static DemoPerson at(int index, DemoPeople people) {
        return ALL.get(index).person(index, people);
    }

    private DemoPerson person(int index, DemoPeople people) {
        var random = people.randomOf(index);
        var specialist = title == Title.SUPERVISOR ? Title.THERAPIST : title;
        var entries = new Story(index + 1);
        var career = new Career(entries, random, title, specialist, annotation);
        if (index == 0) {
            since2019(career, people.today());
        } else {
            new Telling(career, people.today()).tell(story);
        }
        var order = partner == null ? NameOrder.OWN : NameOrder.PARTNER_OWN;
        return new DemoPerson(
                index + 1,
                story,
                Numbers.of(index),
                story == DemoCase.FORMER_NUMBER ? List.of(Numbers.former(index)) : List.of(),
                new Enrolment(
                        new PersonName(country, initials, null, surname, partner, order),
                        null,
                        null,
                        false,
                        "nl",
                        "voorbeeld." + (index + 1) + "@post.example",
                        (country == BE ? "CGG Voorbeeld " : "GGZ Voorbeeld ") + town,
                        town,
                        Professions.of(index, country, specialist, entries.entries(), random)),
                List.of(),
                entries.entries());
    }

    /** The one date that is fixed: registered since 3 June 2019, and renewed every five years since. */
    private void since2019(Career career, LocalDate today) {
        var start = LocalDate.of(2019, 6, 3);
        var end = start;
        while (!end.isAfter(today)) {
            end = end.plusYears(Career.YEARS);
        }
        career.from(start, end);
    }
}
