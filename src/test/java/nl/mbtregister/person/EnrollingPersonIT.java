package nl.mbtregister.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import nl.mbtregister.kernel.BigNumber;
import nl.mbtregister.kernel.Country;
import nl.mbtregister.kernel.NumberSeries;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.person.rules.DeclaredField;
import nl.mbtregister.person.rules.NameOrder;
import nl.mbtregister.person.rules.OutsideClaim;
import nl.mbtregister.person.rules.OutsideRegister;
import nl.mbtregister.person.rules.PersonName;
import nl.mbtregister.person.rules.Surname;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class EnrollingPersonIT {
    private static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2099, 1, 1);

    @Inject
    private EnrollingPerson enrolling;

    @Inject
    private RenamingPerson renaming;

    @Inject
    private ReplacingNumber replacing;

    @Inject
    private ShowingPerson showing;

    @Inject
    private DeclaringSelf declaring;

    @Inject
    private ReadingPerson reading;

    @Inject
    private FindingPeople finding;

    @Inject
    private CurrentCaller caller;

    @Inject
    private UserTransaction transaction;

    @Resource(lookup = "java:app/jdbc/mbt")
    private DataSource database;

    @BeforeEach
    void act_as_the_register() {
        caller.becomes(Caller.REGISTER);
    }

    @Test
    @DisplayName("person.R13: what is public of a Dutch person, and nothing more")
    void a_dutch_person_is_shown_with_the_big_number() throws Exception {
        var enrolled = enrol(
                "Grootbeek",
                Country.NL,
                claim(OutsideRegister.BIG, "psychotherapeut", "0901 2345 601", Period.since(LONG_AGO)),
                claim(OutsideRegister.SKJ, "jeugdprofessional", "120012345", Period.since(LONG_AGO)),
                claim(OutsideRegister.BIG, "arts", "99012345601", Period.through(LONG_AGO, LONG_AGO)));
        assertThat(reading.publicly(enrolled.number())).isEmpty();
        show(enrolled.personId(), LATER);
        assertThat(reading.publicly(enrolled.number()).orElseThrow())
                .isEqualTo(new PublicPerson(
                        enrolled.personId(),
                        enrolled.number(),
                        "J. Grootbeek",
                        "dr.",
                        null,
                        "J.",
                        null,
                        Country.NL,
                        "GGZ Voorbeeld",
                        "Utrecht",
                        List.of(
                                new BasicProfession("jeugdprofessional", false, null),
                                new BasicProfession("psychotherapeut", false, new BigNumber("09012345601"))),
                        List.of()));
        assertThat(finding.find("grootbeek").people())
                .extracting(FoundPerson::displayName)
                .containsExactly("J. Grootbeek");
    }

    @Test
    @DisplayName("person.R13: of a Flemish person the profession only; person.R3: a doubtful number is kept")
    void a_flemish_person_is_shown_without_numbers() throws Exception {
        var riziv = claim(OutsideRegister.RIZIV, "klinisch psycholoog", "19006952001", Period.since(LONG_AGO));
        var enrolled = enrol("Van den Vlaeminck", Country.BE, riziv);
        show(enrolled.personId(), LATER);
        assertThat(enrolled.doubtful()).containsExactly(riziv);
        assertThat(reading.publicly(enrolled.number()).orElseThrow().professions())
                .containsExactly(new BasicProfession("klinisch psycholoog", false, null));
        assertThat(text("select number from outside_registration where person_id = " + enrolled.personId()))
                .isEqualTo("19006952");
    }

    @Test
    @DisplayName("person.R3, person.R14: claims that cannot be are refused and nothing is kept")
    void claims_that_cannot_be_are_refused() throws Exception {
        assertThatThrownBy(() ->
                        enrol("Nergens", Country.NL, claim(OutsideRegister.BIG, "arts", "123", Period.since(LONG_AGO))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("person.R3"));
        var twice = claim(OutsideRegister.SKJ, "jeugdprofessional", "", Period.since(LONG_AGO));
        assertThatThrownBy(() -> enrol("Nergens", Country.NL, twice, twice))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("person.R14"));
        assertThat(text("select count(*) from person where surname = 'Nergens'"))
                .isEqualTo("0");
    }

    @Test
    @DisplayName("verification.R7: a registration elsewhere that is added to somebody is told")
    void a_registration_elsewhere_that_is_added_is_told() throws Exception {
        var told = "select count(*) from register_change where person_id = ";
        var id = enrol("Bijschrijver", Country.NL).personId();
        assertThat(text(told + id)).isEqualTo("0");
        var add =
                "insert into outside_registration (id, person_id, country, register, profession, valid_from) values (-"
                        + id + ", " + id + ", 'NL', 'SKJ', 'jeugdprofessional', '2020-01-01') returning id";
        text(add);
        assertThat(text(told + id)).isEqualTo("1");
    }

    @Test
    @DisplayName("person.R14: the database itself forbids two registrations on one day")
    void the_database_forbids_two_registrations_on_one_day() throws Exception {
        var enrolled = enrol(
                "Dubbelaar", Country.NL, claim(OutsideRegister.SKJ, "jeugdprofessional", "", Period.since(LONG_AGO)));
        assertThatThrownBy(() -> text("insert into outside_registration"
                        + " (id, person_id, country, register, profession, valid_from) values (-"
                        + enrolled.personId() + ", " + enrolled.personId()
                        + ", 'NL', 'SKJ', 'jeugdprofessional', '2020-01-01') returning id"))
                .hasMessageContaining("outside_registration");
    }

    @Test
    @DisplayName("person.R2, person.R15: another number, and the former one leads to it")
    void a_replaced_number_leads_to_the_present_one() throws Exception {
        var enrolled = enrol("Hernummering", Country.NL);
        show(enrolled.personId(), LATER);
        var present = replacing.replace(enrolled.personId());
        assertThat(present).isNotEqualTo(enrolled.number());
        assertThat(reading.publicly(enrolled.number()).orElseThrow().number()).isEqualTo(present);
        assertThat(finding.find(enrolled.number().digits()).people())
                .extracting(FoundPerson::number)
                .containsExactly(present);
    }

    @Test
    @DisplayName("person.R2: a number that somebody had before the series came to it is passed over")
    void a_number_that_somebody_has_is_passed_over() throws Exception {
        var somebody = enrol("Eerder", Country.NL);
        var coming = new NumberSeries(Long.parseLong(text("select key from number_series")))
                .at(1 + Long.parseLong(text("select last_value from number_series_place")));
        text("insert into former_number values ('" + coming + "', " + somebody.personId() + ") returning number");
        assertThat(enrol("Volgende", Country.NL).number()).isNotEqualTo(coming);
    }

    @Test
    @DisplayName("person.R8: after a change of name the new one finds the person and the old one does not")
    void a_new_name_takes_the_place_of_the_old_one() throws Exception {
        var enrolled = enrol("Voorheen", Country.NL);
        show(enrolled.personId(), LATER);
        renaming.rename(enrolled.personId(), name("Nadien", Country.NL));
        assertThat(finding.find("voorheen").people()).isEmpty();
        assertThat(finding.find("nadien").people())
                .extracting(FoundPerson::displayName)
                .containsExactly("J. Nadien");
        assertThat(text("select act from journal_row r join journal_content c on c.row_id = r.id"
                        + " where subject_person = " + enrolled.personId() + " order by r.id desc limit 1"))
                .isEqualTo("person.renamed");
    }

    @Test
    @DisplayName("person.R16: what a person declares is shown until consent is withdrawn")
    void what_a_person_declares_is_shown_until_consent_is_withdrawn() throws Exception {
        var enrolled = enrol("Zelfzegger", Country.NL);
        show(enrolled.personId(), LATER);
        declaring.declare(enrolled.personId(), DeclaredField.LANGUAGES, "Nederlands, Turks", "Toon mijn talen.");
        assertThat(reading.publicly(enrolled.number()).orElseThrow().declared())
                .singleElement()
                .satisfies(shown -> {
                    assertThat(shown.value()).isEqualTo("Nederlands, Turks");
                    assertThat(shown.consentedOn()).isNotNull();
                });
        declaring.withdraw(enrolled.personId(), DeclaredField.LANGUAGES);
        assertThat(reading.publicly(enrolled.number()).orElseThrow().declared()).isEmpty();
        assertThat(text("select count(*) from self_declared where person_id = " + enrolled.personId()))
                .isEqualTo("0");
    }

    @Test
    @DisplayName("person.R12: of who has died nothing is shown")
    void of_who_has_died_nothing_is_shown() throws Exception {
        var enrolled = enrol("Heengegaan", Country.NL);
        show(enrolled.personId(), LATER);
        showing.died(enrolled.personId(), LONG_AGO);
        show(enrolled.personId(), LATER);
        assertThat(reading.publicly(enrolled.number())).isEmpty();
        assertThat(finding.find("heengegaan").people()).isEmpty();
    }

    @Test
    @DisplayName("person.R9: a visitor may search and may not enrol")
    void a_visitor_may_search_and_may_not_enrol() {
        caller.becomes(Caller.ANYONE);
        assertThat(finding.find("p").people()).isEmpty();
        assertThatThrownBy(() -> enrol("Insluiper", Country.NL)).isInstanceOf(Refusal.class);
    }

    private Enrolled enrol(String surname, Country country, OutsideClaim... outside) {
        return enrolling.enrol(new Enrolment(
                name(surname, country),
                "dr.",
                null,
                false,
                "nl",
                "iemand@voorbeeld.example",
                "GGZ Voorbeeld",
                "Utrecht",
                Arrays.asList(outside)));
    }

    private static PersonName name(String surname, Country country) {
        return new PersonName(country, "J.", "Jo", new Surname(null, surname), null, NameOrder.OWN);
    }

    private static OutsideClaim claim(OutsideRegister register, String profession, String number, Period valid) {
        return new OutsideClaim(register, profession, number, false, valid);
    }

    private void show(long personId, LocalDate lastDay) throws Exception {
        transaction.begin();
        showing.until(personId, lastDay);
        transaction.commit();
    }

    private String text(String sql) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : "";
        }
    }
}
