package nl.mbtregister.institution.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mbtregister.institution.Location;
import nl.mbtregister.institution.NewInstitution;
import nl.mbtregister.institution.rules.CompanyNumber;
import nl.mbtregister.institution.rules.CompanyNumberFault;
import nl.mbtregister.institution.rules.Part;
import nl.mbtregister.institution.rules.TypedCompanyNumber;
import nl.mbtregister.kernel.Country;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;

/** What people type about institutions, read with the mistake at each field. */
record InstitutionFields(Form form, Mistakes mistakes, Sentences t) {

    Optional<NewInstitution> institution() {
        if (form.text("name").isEmpty()) {
            mistakes.add("name", t.get("institution.name.missing"));
        }
        Optional<Country> country = form.choice("country", Country.class);
        if (country.isEmpty()) {
            mistakes.add("country", t.get("institution.country.missing"));
            return Optional.empty();
        }
        return switch (CompanyNumber.read(country.get(), form.text("number"))) {
            case TypedCompanyNumber.Good(CompanyNumber number) ->
                mistakes.isNone() ? Optional.of(new NewInstitution(form.text("name"), number)) : Optional.empty();
            case CompanyNumberFault fault -> {
                mistakes.add("number", t.show(fault));
                yield Optional.empty();
            }
        };
    }

    /** @param mark that the names of the fields end in */
    Optional<Location.Place> place(String mark) {
        if (form.text("town" + mark).isEmpty()) {
            mistakes.add("town" + mark, t.get("institution.town.missing"));
            return Optional.empty();
        }
        return Optional.of(new Location.Place(
                form.text("place" + mark),
                form.text("street" + mark),
                form.text("postcode" + mark),
                form.text("town" + mark)));
    }

    Part part() {
        return form.choice("part", Part.class).orElse(Part.CONTRIBUTOR);
    }

    List<Option> parts() {
        return options(Part.values());
    }

    List<Option> countries() {
        return options(Country.values());
    }

    private List<Option> options(Enum<?>... choices) {
        return Stream.of(choices)
                .map(choice -> new Option(choice.name(), t.show(choice)))
                .toList();
    }
}
