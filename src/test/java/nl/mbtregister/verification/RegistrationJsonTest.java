package nl.mbtregister.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import nl.mbtregister.kernel.Annotation;
import nl.mbtregister.kernel.BigNumber;
import nl.mbtregister.kernel.Country;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.person.BasicProfession;
import nl.mbtregister.platform.Texts;
import nl.mbtregister.register.rules.AnnotationPeriod;
import nl.mbtregister.register.rules.Measure;
import nl.mbtregister.register.rules.MeasureKind;
import nl.mbtregister.register.rules.Standing;
import nl.mbtregister.register.rules.Standing.TitleStanding;
import nl.mbtregister.register.rules.Status;
import nl.mbtregister.verification.CheckedRegistration.Surroundings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RegistrationJsonTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Period RUN = Period.through(LocalDate.of(2019, 3, 1), LocalDate.of(2027, 6, 3));
    private static final Surroundings SURROUNDINGS = new Surroundings(
            Country.NL,
            List.of(
                    new BasicProfession("Gz-psycholoog", false, new BigNumber("49000000001")),
                    new BasicProfession("Psychotherapeut", true, null)),
            "GGZ Voorbeeld",
            "Utrecht");

    private final Memory memory = new Memory(1);
    private final RegistrationJson json = new RegistrationJson(new Texts(), "https://register.example");

    @Test
    void it_tells_what_the_public_may_know() {
        JsonObject told = told(new Standing(
                Status.ACTIVE,
                List.of(new TitleStanding(Title.THERAPIST, RUN, Status.ACTIVE)),
                List.of(new AnnotationPeriod(
                        Title.THERAPIST, Annotation.GROUP, Period.since(LocalDate.of(2021, 1, 1)))),
                List.of()));

        assertThat(told).isEqualTo(parsed("""
            {"number":"20481357","registered":true,
             "status":{"code":"ACTIVE","label":{"nl":"Geregistreerd","en":"Registered"},
               "sentence":{"nl":"Deze therapeut staat in het register. Er gelden geen beperkingen.",
                           "en":"This therapist is in the register. There are no restrictions."}},
             "name":"J. van der Poel",
             "titles":[{"code":"THERAPIST","label":{"nl":"MBT-therapeut","en":"MBT therapist"},"status":"ACTIVE",
               "since":"2019-03-01","validThrough":"2027-06-03",
               "annotations":[{"code":"GROUP","label":{"nl":"aantekening groep","en":"group annotation"},
                 "since":"2021-01-01","validThrough":null}]}],
             "measures":[],
             "professions":[{"profession":"Gz-psycholoog","inTraining":false,"bigNumber":"49000000001"},
                            {"profession":"Psychotherapeut","inTraining":true,"bigNumber":null}],
             "institution":"GGZ Voorbeeld","town":"Utrecht","country":"NL",
             "permalink":"https://register.example/nl/register/20481357"}"""));
    }

    @Test
    @DisplayName("verification.R3: of one who is not registered only name, number and titles are told")
    void of_one_who_is_not_registered_only_name_number_and_titles_are_told() {
        JsonObject told = told(new Standing(
                Status.ENDED,
                List.of(new TitleStanding(
                        Title.THERAPIST,
                        Period.through(LocalDate.of(2019, 3, 1), LocalDate.of(2026, 5, 31)),
                        Status.ENDED)),
                List.of(),
                List.of()));

        assertThat(told.keySet())
                .containsExactlyInAnyOrder("number", "registered", "status", "name", "titles", "measures", "permalink");
        assertThat(told.getBoolean("registered")).isFalse();
        assertThat(told.getJsonObject("status").getJsonObject("sentence").getString("nl"))
                .isEqualTo("De registratie is geëindigd op 1 juni 2026. De reden tonen we niet.");
    }

    @Test
    void a_measure_is_told_with_its_public_text_and_its_days() {
        Measure measure = new Measure(
                7,
                MeasureKind.SUSPENSION,
                Period.through(LocalDate.of(2026, 11, 1), LocalDate.of(2027, 1, 31)),
                new Wording("Geschorst door het bestuur.", "Suspended by the board."),
                LocalDate.of(2027, 1, 31));
        JsonObject told = told(new Standing(
                Status.SUSPENDED,
                List.of(new TitleStanding(Title.THERAPIST, RUN, Status.ACTIVE)),
                List.of(),
                List.of(measure)));

        assertThat(told.getJsonArray("measures")).isEqualTo(parsed("""
            {"all":[{"code":"SUSPENSION","from":"2026-11-01","through":"2027-01-31",
              "text":{"nl":"Geschorst door het bestuur.","en":"Suspended by the board."}}]}""").getJsonArray("all"));
        assertThat(told.getJsonObject("status").getJsonObject("sentence").getString("en"))
                .isEqualTo("From 1 November 2026 to 31 January 2027, both days included,"
                        + " this therapist may not use an MBT title.");
    }

    @Test
    void of_a_day_that_has_passed_nothing_is_said_about_restrictions() {
        for (Status status : List.of(Status.ACTIVE, Status.ACTIVE_RENEWAL)) {
            var standing = new Standing(
                    status, List.of(new TitleStanding(Title.THERAPIST, RUN, status)), List.of(), List.of());
            var then = new CheckedRegistration(
                    "20481357", TODAY.minusDays(1), true, "J. van der Poel", standing, Optional.of(SURROUNDINGS), null);

            var sentence = parsed(json.write(then, memory.draft()))
                    .getJsonObject("status")
                    .getJsonObject("sentence");

            assertThat(sentence.getString("nl")).isEqualTo("Op deze dag stond deze therapeut in het register.");
            assertThat(sentence.getString("en")).isEqualTo("On this day this therapist was in the register.");
        }
    }

    @Test
    void before_the_first_registration_there_is_no_status() {
        JsonObject told = told(Standing.NOTHING);

        assertThat(told.getJsonObject("status").isNull("code")).isTrue();
        assertThat(told.getJsonObject("status").getJsonObject("sentence").getString("nl"))
                .isEqualTo("Op deze dag had deze persoon geen registratie.");
    }

    @Test
    void any_name_is_valid_json() {
        long seed = new SplittableRandom().nextLong();
        var random = new SplittableRandom(seed);
        for (int i = 0; i < 2_000; i++) {
            String name = random.ints(random.nextInt(1, 20), 0, 0x3000)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            PackedAnswer answer = json.write(registration(name, Standing.NOTHING), memory.draft());
            assertThat(parsed(answer).getString("name")).as("seed %d", seed).isEqualTo(name);
        }
    }

    @Test
    void the_fingerprint_differs_when_a_fact_does() {
        PackedAnswer one = json.write(registration("J. van der Poel", Standing.NOTHING), memory.draft());
        PackedAnswer same = json.write(registration("J. van der Poel", Standing.NOTHING), new Memory(1).draft());
        PackedAnswer other = json.write(registration("J. van der Pol", Standing.NOTHING), memory.draft());

        assertThat(one.tag()).isEqualTo(same.tag()).isNotEqualTo(other.tag());
    }

    @Test
    @DisplayName("verification.R8: a million answers fit in 512 MB")
    void a_million_answers_fit_in_512_mb() {
        Standing standing = new Standing(
                Status.ACTIVE,
                List.of(
                        new TitleStanding(Title.BASIC_THERAPIST, RUN, Status.ACTIVE),
                        new TitleStanding(Title.THERAPIST, RUN, Status.ACTIVE)),
                List.of(),
                List.of());
        int people = 20_000;
        Memory own = new Memory(512 * people / 1_000_000 + 1);
        for (int person = 0; person < people; person++) {
            own.keep(20_000_000 + person, json.write(registration("J. van der Poel", standing), own.draft()), 0);
        }

        assertThat(own.count()).isEqualTo(people);
    }

    private JsonObject told(Standing standing) {
        return parsed(json.write(registration("J. van der Poel", standing), memory.draft()));
    }

    private static CheckedRegistration registration(String name, Standing standing) {
        return new CheckedRegistration("20481357", TODAY, false, name, standing, Optional.of(SURROUNDINGS), null);
    }

    private JsonObject parsed(PackedAnswer answer) {
        String body = new String(memory.unpacked(answer, 0).body(), UTF_8);
        return parsed("{" + body);
    }

    private static JsonObject parsed(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
