package nl.mbtregister.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.mbtregister.it.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.mbtregister.check.rules.RowAnswer;
import nl.mbtregister.check.rules.RowReason;
import nl.mbtregister.client.FixtureClients;
import nl.mbtregister.institution.FixtureInstitutions;
import nl.mbtregister.institution.FixtureInstitutions.Led;
import nl.mbtregister.it.TestTime;
import nl.mbtregister.kernel.Country;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.person.Enrolled;
import nl.mbtregister.person.EnrollingPerson;
import nl.mbtregister.person.Enrolment;
import nl.mbtregister.person.rules.NameOrder;
import nl.mbtregister.person.rules.OutsideClaim;
import nl.mbtregister.person.rules.OutsideRegister;
import nl.mbtregister.person.rules.PersonName;
import nl.mbtregister.person.rules.Surname;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Role;
import nl.mbtregister.register.PublishingEntries;
import nl.mbtregister.register.rules.Act;
import nl.mbtregister.register.rules.Basis;
import nl.mbtregister.register.rules.Draft;
import nl.mbtregister.register.rules.MeasureKind;
import org.assertj.core.api.Assertions;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CheckListsIT {
    private static final int MANY = 10_000;

    @Inject
    private FixtureClients clients;

    @Inject
    private FixtureInstitutions institutions;

    @Inject
    private EnrollingPerson enrolling;

    @Inject
    private PublishingEntries publishing;

    @Inject
    private HandingInList handing;

    @Inject
    private AnsweringList answering;

    @Inject
    private PickingPeople picking;

    @Inject
    private ReadingChecks reading;

    @Inject
    private CheckingReceipt receipts;

    @Inject
    private ForgettingLists forgetting;

    @Inject
    private CurrentCaller caller;

    @Inject
    private TestTime time;

    @Resource(lookup = "java:app/jdbc/mbt")
    private DataSource database;

    private final String mark = UUID.randomUUID().toString().replaceAll("[0-9-]", "");
    private LocalDate today;
    private Led led;

    @BeforeEach
    void institution() throws SQLException {
        today = time.today();
        led = clients.usable();
    }

    @AfterEach
    void clock() {
        time.back();
    }

    @Test
    @DisplayName(
            "check.R4 check.R8 check.R9 check.R10 10,000 rows with faults of every kind are all answered right, and the result gives the same answers again")
    void ten_thousand_rows() throws SQLException {
        List<String> rows = new ArrayList<>(List.of("nummer;naam;eigen_kenmerk;geboortedatum"));
        List<String> expected = new ArrayList<>();
        seed(rows, expected, specials());
        List<String> numbers = registered(MANY - expected.size());
        for (String number : numbers) {
            add(rows, expected, number, "A. Menigte" + mark, "=1+" + rows.size(), null);
        }

        CheckList list = checked(String.join("\r\n", rows).getBytes(UTF_8));

        assertThat(list.asked()).isEqualTo(MANY);
        assertThat(answers(list)).isEqualTo(expected);
        assertThat(list.counts().doubled()).isEqualTo(3);
        assertThat(list.counts().of(RowAnswer.UNREADABLE)).isEqualTo(7);
        byte[] result = reading.take(list.id());
        assertThat(new String(result, UTF_8)).doesNotContain(";=1").contains(";\"'=1+");

        CheckList again = checked(result);

        assertThat(answers(again)).isEqualTo(expected);
        assertThat(again.counts()).isEqualTo(list.counts());
    }

    /** One row or two of every kind; what each must be answered with is in {@code expected}. */
    private void seed(List<String> rows, List<String> expected, Map<String, Enrolled> specials) throws SQLException {
        String active = number(specials, "active");
        add(rows, expected, active, "J. van der " + name("Poel"), "A;\"1\"", null);
        add(rows, expected, active, "van der " + name("Poel") + ", J.", "tweede", null);
        add(rows, expected, big(specials.get("active")), "", "big", null);
        add(rows, expected, active, "K. Iemandanders", "", RowReason.OTHER_NAME);
        add(rows, expected, number(specials, "suspended"), "", "", RowReason.SUSPENDED);
        add(rows, expected, number(specials, "condition"), "", "", RowReason.CONDITION);
        add(rows, expected, number(specials, "ended"), "", "", RowReason.ENDED);
        add(rows, expected, number(specials, "removed"), "", "", RowReason.REMOVED);
        add(rows, expected, number(specials, "soon"), "", "", RowReason.ENDS_SOON);
        add(rows, expected, number(specials, "dead"), "", "", RowReason.UNKNOWN_NUMBER);
        add(rows, expected, "9999999952", "J. van der " + name("Poell"), "", RowReason.UNKNOWN_NUMBER);
        add(rows, expected, "00999999990", "", "", RowReason.UNKNOWN_BIG);
        add(rows, expected, big(specials.get("ended")), "", "", RowReason.UNKNOWN_BIG);
        add(rows, expected, "", "J. van der " + name("Poel"), "", RowReason.NAMESAKES);
        add(rows, expected, "", "Q. " + name("Zwxq"), "", RowReason.NOBODY);
        add(rows, expected, "20481358", "", "", RowReason.WRONG_CHECK_DIGITS);
        add(rows, expected, "204813", "", "", RowReason.WRONG_LENGTH);
        add(rows, expected, "2.05E+07", "", "", RowReason.SHORTENED);
        add(rows, expected, "=A1", "", "", RowReason.FORMULA);
        add(rows, expected, "nr. 12a", "", "", RowReason.NOT_A_NUMBER);
        add(rows, expected, "", "", "leeg", RowReason.EMPTY);
        add(rows, expected, "", "7", "", RowReason.NOT_A_NAME);
    }

    @Test
    @DisplayName("check.R5 who has a name only is picked by somebody, or none; then the whole list is answered anew")
    void somebody_picks() throws SQLException {
        Enrolled one = enrolled("Poel", null);
        Enrolled other = enrolled("Poel", null);
        CheckList list = checked("naam;kenmerk\nJ. van der %1$s;a\nvan der %1$s;b\n"
                .formatted(name("Poel"))
                .getBytes(UTF_8));
        List<CheckRow> rows = reading.rows(list.id(), RowAnswer.CHOOSE, 0, 10);
        assertThat(rows)
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.candidates())
                        .extracting(CheckRow.Candidate::person)
                        .containsExactlyInAnyOrder(one.personId(), other.personId()));
        refused("check.R5", () -> picking.pick(list.id(), list.version(), Map.of()));
        Enrolled stranger = enrolled("Berg", null);
        as();
        Counts counts = picking.pick(list.id(), list.version(), Map.of(2, stranger.personId(), 3, 0L));
        assertThat(counts.choose()).isEqualTo(1);
        assertThat(counts.notFound()).isEqualTo(1);
        assertThat(reading.list(list.id()).version()).isEqualTo(list.version() + 1);
        Assertions.assertThatThrownBy(() -> picking.pick(list.id(), list.version(), Map.of(2, one.personId())))
                .isInstanceOf(OptimisticLockException.class);
        picking.pick(list.id(), list.version() + 1, Map.of(2, one.personId()));
        CheckRow picked = reading.rows(list.id(), RowAnswer.REGISTERED, 0, 10).getFirst();
        assertThat(picked.found().number()).isEqualTo(one.number().digits());
        assertThat(new String(reading.take(list.id()), UTF_8)).contains("\r\n2;" + one.number() + ";");
    }

    @Test
    @DisplayName(
            "check.R6 check.R7 who is not found comes with similar names, and a BIG number leads to whoever shows it")
    void similar_names() throws SQLException {
        Enrolled one = enrolled("Poel", null);
        CheckList list = checked(("nummer;naam\n9999999952;J. van der %s\n;van der %s\n%s;\n")
                .formatted(name("Poell"), name("Poe"), big(one))
                .getBytes(UTF_8));
        assertThat(reading.rows(list.id(), RowAnswer.NOT_FOUND, 0, 10))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.candidates())
                        .extracting(CheckRow.Candidate::number)
                        .containsExactly(one.number().digits()));
        assertThat(reading.rows(list.id(), RowAnswer.REGISTERED, 0, 10))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.found().number()).isEqualTo(one.number().digits()));
    }

    @Test
    @DisplayName(
            "check.R1 lists in any letters, with any separator, and workbooks are read; too long ones name the limit")
    void lists_of_every_make() throws SQLException {
        Enrolled one = enrolled("Poël", null);
        String list = "nummer;naam\n" + one.number() + ";J. van der " + name("Poël") + "\n";
        for (Charset charset : List.of(UTF_8, ISO_8859_1, UTF_16)) {
            assertThat(checked(list.getBytes(charset)).counts().registered())
                    .as(charset.name())
                    .isEqualTo(1);
        }
        assertThat(checked(("\uFEFF" + list).getBytes(UTF_8)).counts().registered())
                .isEqualTo(1);
        assertThat(checked(list.replace(';', '\t').getBytes(UTF_8)).counts().registered())
                .isEqualTo(1);
        assertThat(checked(("nummer,naam\n" + one.number() + ",\"J. \"\"Jan\"\" van der " + name("Poël") + "\"\n")
                                .getBytes(UTF_8))
                        .counts()
                        .registered())
                .isEqualTo(1);
        assertThat(checked(workbook(one)).counts()).isEqualTo(new Counts(1, 0, 0, 0, 2, 0));
        refused("check.R3", () -> checked("%PDF-1.7".getBytes(UTF_8)));
        refused("check.R2", () -> checked(" \n".getBytes(UTF_8)));
        StringBuilder many = new StringBuilder("nummer\n");
        for (int i = 0; i < 1_000_000; i++) {
            many.append("20481357\n");
        }
        refused("check.R1", () -> checked(many.toString().getBytes(UTF_8)));
    }

    @Test
    @DisplayName(
            "check.R11 a receipt is signed; the result is told apart from one in which anything was changed, added or left out")
    void receipts() throws SQLException {
        Enrolled one = enrolled("Poel", null);
        CheckList list = checked((one.number() + ";kenmerk\n").getBytes(UTF_8));
        byte[] result = reading.take(list.id());
        assertThat(receipts.check(list.receipt())).hasValueSatisfying(receipt -> {
            assertThat(receipt.verdict()).isEqualTo(ReceiptVerdict.RECEIPT);
            assertThat(receipt.institution()).isEqualTo(led.name());
            assertThat(receipt.rows()).isEqualTo(1);
        });
        assertThat(verdict(result)).isEqualTo(ReceiptVerdict.SAME);
        String text = new String(result, ISO_8859_1);
        assertThat(verdict(text.replaceFirst("Geregistreerd", "Geregistreert").getBytes(ISO_8859_1)))
                .isEqualTo(ReceiptVerdict.CHANGED);
        assertThat(verdict((text + "nog een rij\r\n").getBytes(ISO_8859_1))).isEqualTo(ReceiptVerdict.CHANGED);
        assertThat(verdict(text.substring(text.indexOf("\r\n") + 2).getBytes(ISO_8859_1)))
                .isEqualTo(ReceiptVerdict.CHANGED);
        assertThat(verdict(("x" + text).getBytes(ISO_8859_1))).isEqualTo(ReceiptVerdict.CHANGED);
        assertThat(receipts.check((text.substring(0, text.length() - 12) + "\r\n").getBytes(ISO_8859_1)))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "check.R12 check.R13 another institution sees nothing; after 30 days the rows are gone, and the trail stays")
    void lists_are_forgotten() throws SQLException {
        Enrolled one = enrolled("Poel", null);
        CheckList list = checked((one.number() + "\n").getBytes(UTF_8));
        clients.usable();
        refused("check.R13", () -> reading.list(list.id()));
        refused("check.R13", () -> reading.take(list.id()));
        forget(today.plusDays(29));
        as();
        assertThat(reading.open(list.id()).counts().registered()).isEqualTo(1);
        forget(today.plusDays(30));
        as();
        refused("check.R13", () -> reading.open(list.id()));
        assertThat(number("select count(*) from check_row where list_id = " + list.id()))
                .isZero();
        assertThat(number("select count(*) from check_list where (content is not null or result is not null) and id = "
                        + list.id()))
                .isZero();
        assertThat(reading.trail(Long.MAX_VALUE).checks()).singleElement().satisfies(trail -> {
            assertThat(trail.counts().registered()).isEqualTo(1);
            assertThat(trail.by()).isEqualTo("A. Test");
            assertThat(trail.removedOn()).isEqualTo(today.plusDays(30));
        });
    }

    private void forget(LocalDate day) {
        caller.becomes(Caller.REGISTER);
        forgetting.runFor(day);
    }

    // ---- lists

    private CheckList checked(byte[] content) {
        as();
        long id = handing.handIn(UUID.randomUUID(), led.id(), content, Language.NL);
        answering.answer(id, 0, reading.page(id, null, 0).preview().suggested());
        return reading.list(id);
    }

    private void as() {
        institutions.as(led.lead(), Role.INSTITUTION);
    }

    private ReceiptVerdict verdict(byte[] file) {
        return receipts.check(file).orElseThrow().verdict();
    }

    private List<String> answers(CheckList list) {
        List<String> answers = new ArrayList<>();
        List<CheckRow> rows = reading.portion(list.id(), 0, 2 * MANY);
        rows.forEach(row -> answers.add(said(answers.size(), row.reference(), row.reason())));
        return answers;
    }

    private static void add(
            List<String> rows, List<String> expected, String number, String name, String reference, RowReason reason) {
        rows.add("%s;\"%s\";\"%s\";1980-01-01".formatted(number, name, reference.replace("\"", "\"\"")));
        expected.add(said(expected.size(), reference, reason));
    }

    private static String said(int place, String reference, RowReason reason) {
        return place + " " + reference + " " + reason;
    }

    /** A hidden column, a formula, and a number that was shortened beside one that was not. */
    private static byte[] workbook(Enrolled one) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Personeel");
            sheet.value(0, 0, "geheim");
            sheet.value(0, 1, "nummer");
            sheet.hideColumn(0);
            sheet.value(1, 1, Long.parseLong(one.number().digits()));
            sheet.formula(2, 1, "B2+0");
            sheet.value(3, 1, "2,05E+07");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    // ---- people

    private Map<String, Enrolled> specials() {
        Map<String, Enrolled> specials = Map.of(
                "active", enrolled("Poel", null),
                "suspended", enrolled("Schors", measure(MeasureKind.SUSPENSION)),
                "condition", enrolled("Voorwaarde", measure(MeasureKind.CONDITION)),
                "ended", enrolled("Einde", new Act.Resigned(Title.BASIC_THERAPIST)),
                "removed", enrolled("Weg", new Act.Removed(Title.BASIC_THERAPIST, today.plusYears(1))),
                "soon", enrolled("Bijna", new Act.Granted(Title.THERAPIST, today.plusMonths(2))),
                "dead", enrolled("Dood", new Act.Died()));
        as();
        return specials;
    }

    private Act measure(MeasureKind kind) {
        LocalDate end = today.plusDays(60);
        return new Act.MeasureImposed(kind, end, new Wording("Besluit.", "Decision."), end);
    }

    private Enrolled enrolled(String surname, Act then) {
        caller.becomes(Caller.REGISTER);
        PersonName name =
                new PersonName(Country.NL, "J.", null, new Surname("van der", name(surname)), null, NameOrder.OWN);
        String big = String.valueOf(
                10_000_000_000L + Math.abs(UUID.randomUUID().getMostSignificantBits() % 30_000_000_000L));
        Enrolled person = enrolling.enrol(new Enrolment(
                name,
                null,
                null,
                false,
                "nl",
                null,
                null,
                "Utrecht",
                List.of(new OutsideClaim(
                        OutsideRegister.BIG, "Gz-psycholoog", big, false, Period.since(LocalDate.of(2010, 1, 1))))));
        publish(person, today.minusYears(3), new Act.Granted(Title.BASIC_THERAPIST, null));
        if (then != null) {
            publish(person, today, then);
        }
        return person;
    }

    private void publish(Enrolled person, LocalDate day, Act act) {
        publishing.publishAsFound(
                person.personId(), List.of(Draft.of(day, Basis.DECISION, "CUR 12", LocalDate.of(2011, 1, 1), act)));
    }

    private String name(String beginning) {
        return beginning + mark;
    }

    private static String number(Map<String, Enrolled> people, String who) {
        return people.get(who).number().digits();
    }

    private String big(Enrolled person) throws SQLException {
        return String.valueOf(
                number("select number::bigint from outside_registration where person_id = " + person.personId()));
    }

    private List<String> registered(int size) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return FixtureStaff.registered(connection, size, "Menigte" + mark);
        }
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
