package nl.mbtregister.accreditation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import nl.mbtregister.accreditation.rules.AccreditationState;
import nl.mbtregister.accreditation.rules.CourseTheme;
import nl.mbtregister.accreditation.rules.ProgrammePart;
import nl.mbtregister.rulebook.Shipped;
import nl.mbtregister.rulebook.rules.Edition;

/**
 * Courses of the demo's supervisor and of an invented institute, in every state, held before and after today; the sum of
 * each is reckoned by the rules that reckon.
 */
public record DemoCourses(DataSource database, LocalDate today) {
    private static final String SUPERVISOR = "supervisor@demo.example";
    private static final String INSTITUTE = "institute@demo.example";

    /** @param held days from today on which it is held */
    private record Example(
            String by,
            AccreditationState state,
            String title,
            CourseTheme theme,
            String targets,
            String programme,
            int filed,
            List<Integer> held) {}

    private static final List<Example> EXAMPLES = List.of(
            new Example(
                    INSTITUTE,
                    AccreditationState.ACCREDITED,
                    "MBT en trauma",
                    CourseTheme.TRAUMA,
                    "THERAPIST,BASIC_THERAPIST",
                    "D0930-1700 Dag 1;D0930-1700 Dag 2;D0930-1700 Dag 3",
                    420,
                    List.of(-200, -30, 21, 180)),
            new Example(
                    INSTITUTE,
                    AccreditationState.ACCREDITED,
                    "MBT en crisis op de afdeling",
                    CourseTheme.CRISIS,
                    "MILIEU_THERAPIST",
                    "D0930-1700 Dag;A120 Voorbereiding;O60 Module vooraf",
                    300,
                    List.of(-60, 35, 90)),
            new Example(
                    INSTITUTE,
                    AccreditationState.ACCREDITED,
                    "Sociotherapie en mentaliseren",
                    CourseTheme.MILIEU_THERAPY,
                    "MILIEU_THERAPIST",
                    "D0900-1700 Dag 1;D0900-1700 Dag 2",
                    250,
                    List.of(-15, 60)),
            new Example(
                    INSTITUTE,
                    AccreditationState.ACCREDITED,
                    "Vaktherapie binnen MBT",
                    CourseTheme.ARTS_AND_BODY_THERAPIES,
                    "ARTS_BODY_THERAPIST",
                    "D0930-1700 Dag;P20 Artikelen",
                    200,
                    List.of(14, 120)),
            new Example(
                    SUPERVISOR,
                    AccreditationState.ACCREDITED,
                    "MBT-G: de groep als geheel",
                    CourseTheme.GROUPS,
                    "THERAPIST",
                    "H1330-1700 Middag",
                    500,
                    List.of(-365, -10, 45)),
            new Example(
                    SUPERVISOR,
                    AccreditationState.ACCREDITED,
                    "Jongeren en hun gezin",
                    CourseTheme.ADOLESCENTS_AND_FAMILIES,
                    "THERAPIST,SYSTEMIC_THERAPIST",
                    "H0930-1230 Ochtend;H1330-1700 Middag",
                    150,
                    List.of(28)),
            new Example(
                    SUPERVISOR,
                    AccreditationState.ACCREDITED,
                    "Supervisie geven aan beginners",
                    CourseTheme.SUPERVISION_AND_DIDACTICS,
                    "SUPERVISOR",
                    "D0930-1700 Dag",
                    90,
                    List.of(70)),
            new Example(
                    INSTITUTE,
                    AccreditationState.ACCREDITED,
                    "Lezing: vertrouwen en leren",
                    CourseTheme.MBT_GENERAL,
                    "BASIC_THERAPIST,THERAPIST,SUPERVISOR",
                    "L50 Lezing;L45 Gesprek",
                    60,
                    List.of(7, 8)),
            new Example(
                    INSTITUTE,
                    AccreditationState.ACCREDITED,
                    "Studiedag 2022",
                    CourseTheme.MBT_GENERAL,
                    "THERAPIST",
                    "D0930-1700 Dag",
                    1300,
                    List.of(-1200)),
            new Example(
                    SUPERVISOR,
                    AccreditationState.DRAFT,
                    "Mentaliseren met ouders",
                    CourseTheme.ADOLESCENTS_AND_FAMILIES,
                    "SYSTEMIC_THERAPIST",
                    "H0930-1230 Ochtend",
                    0,
                    List.of()),
            new Example(
                    SUPERVISOR,
                    AccreditationState.SUBMITTED,
                    "Mentaliseren in het team",
                    CourseTheme.MBT_GENERAL,
                    "MILIEU_THERAPIST,THERAPIST",
                    "D0930-1700 Dag",
                    4,
                    List.of()),
            new Example(
                    INSTITUTE,
                    AccreditationState.SUBMITTED,
                    "Verdieping trauma",
                    CourseTheme.TRAUMA,
                    "THERAPIST",
                    "D0930-1700 Dag 1;D0930-1700 Dag 2;P30 Handboek",
                    9,
                    List.of()),
            new Example(
                    INSTITUTE,
                    AccreditationState.REVIEW,
                    "Online module crisisplan",
                    CourseTheme.CRISIS,
                    "BASIC_THERAPIST",
                    "O180 Module",
                    12,
                    List.of()),
            new Example(
                    SUPERVISOR,
                    AccreditationState.MORE_INFO,
                    "Het lichaam in de therapie",
                    CourseTheme.ARTS_AND_BODY_THERAPIES,
                    "ARTS_BODY_THERAPIST",
                    "H1330-1630 Middag;A240 Verslag",
                    20,
                    List.of()),
            new Example(
                    SUPERVISOR,
                    AccreditationState.REJECTED,
                    "Persoonlijke effectiviteit",
                    CourseTheme.MBT_GENERAL,
                    "THERAPIST",
                    "D0930-1700 Dag",
                    75,
                    List.of()),
            new Example(
                    INSTITUTE,
                    AccreditationState.WITHDRAWN,
                    "Zomerweek mentaliseren",
                    CourseTheme.MBT_GENERAL,
                    "THERAPIST",
                    "D0930-1700 Dag",
                    40,
                    List.of()));

    /** Adds them to a demo register that has none. */
    public void fill() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            if (number(connection, "select count(*) from course") == 0) {
                run(connection, """
                    insert into training_institute (name, licensed_from, kept_at, kept_by)
                    values ('Opleidingsinstituut De Spiegel', ?, now(), 'demo') on conflict do nothing""", today.minusYears(6));
                run(connection, """
                    insert into institute_contact (institute_id, account_id, added_at, added_by)
                    select i.id, a.id, now(), 'demo' from training_institute i, account a
                    where i.name = 'Opleidingsinstituut De Spiegel' and a.email_key = ?""", INSTITUTE);
                int accredited = 0;
                for (Example example : EXAMPLES) {
                    boolean granted = example.state() == AccreditationState.ACCREDITED;
                    add(connection, example, granted ? ++accredited : 0);
                }
            }
            connection.commit();
        }
    }

    private void add(Connection connection, Example example, int counted) throws SQLException {
        LocalDate filed = today.minusDays(example.filed());
        LocalDate decided = filed.plusDays(10);
        boolean granted = counted > 0;
        String number = granted ? "MBT-%d-%04d".formatted(decided.getYear(), counted) : null;
        long account = number(connection, "select id from account where email_key = '" + example.by() + "'");
        run(connection, """
            insert into course (person_id, institute_id, number, begun_at)
            select a.person_id, case when a.person_id is null then (select institute_id from institute_contact where account_id = a.id) end,
              ?, now() from account a where a.id = ?""", number, account);
        if (granted) {
            run(connection, """
                insert into accreditation_year (year, last) values (?, ?)
                on conflict (year) do update set last = excluded.last""", decided.getYear(), counted);
        }
        version(connection, example, filed, granted || example.state() == AccreditationState.REJECTED ? decided : null);
        step(connection, example.state());
        if (example.state() == AccreditationState.MORE_INFO) {
            run(connection, """
                insert into course_question (version_id, number, asked, asked_at, asked_by)
                select max(id), 1, 'Hoe bent u aan vier uur voor het verslag gekomen?', now(), 'demo' from course_version""");
        }
        int more = Math.max(0, example.programme().split("D\\d", -1).length - 2);
        for (int days : example.held()) {
            boolean online = days % 3 == 0;
            LocalDate first = today.plusDays(days);
            run(
                    connection,
                    """
                insert into course_edition (course_id, version_id, mode, place, first_day, last_day, trainers, added_at, added_by, changed_at)
                select course_id, id, ?, ?, ?, ?, trainers, now(), 'demo', now() from course_version
                where id = (select max(id) from course_version)""",
                    online ? "ONLINE" : "PLACE",
                    online ? "" : days % 2 == 0 ? "De Zaal, Utrecht" : "Het Huis, Gent",
                    first,
                    first.plusDays(more));
        }
    }

    private void version(Connection connection, Example example, LocalDate filed, LocalDate decided)
            throws SQLException {
        Edition edition = Shipped.NEW;
        List<ProgrammePart> programme = List.of(example.programme().split(";")).stream()
                .map(code -> ProgrammePart.read(code).orElseThrow())
                .toList();
        Calculation calculation = new Calculation(
                edition.from(),
                Objects.requireNonNull(edition.accreditation())
                        .sum(programme.stream().map(ProgrammePart::part).toList()));
        boolean sent = example.state() != AccreditationState.DRAFT;
        boolean granted = example.state() == AccreditationState.ACCREDITED;
        run(
                connection,
                """
                insert into course_version (course_id, number, state, title, theme, summary, website, targets, trainers, programme,
                  edition, calculation, computed, minutes, filed_at, filed_on, filed_by, decided_on, decided_by, granted, reason, valid_through)
                select c.id, 1, ?, ?, ?, ?, 'scholing.example', string_to_array(?, ','),
                  '{"MBT_SUPERVISOR A. van der Meer","EXPERIENCE_EXPERT B. Jansen"}', string_to_array(?, ';'),
                  ?::date, ?, ?::integer, ?::integer, ?::date, ?::date, ?, ?::date, ?, ?::integer, ?, ?::date
                from course c where c.id = (select max(id) from course)""",
                example.state().name(),
                example.title(),
                example.theme().name(),
                "Deelnemers oefenen in kleine groepen met eigen voorbeelden. Na afloop krijgt iedereen de oefeningen mee.",
                example.targets(),
                example.programme(),
                sent ? edition.from() : null,
                sent ? CalculationJson.write(calculation) : null,
                sent ? calculation.points() : null,
                sent ? calculation.minutes() : null,
                sent ? filed : null,
                sent ? filed : null,
                sent
                        ? "account-"
                                + number(connection, "select id from account where email_key = '" + example.by() + "'")
                        : null,
                decided,
                decided == null ? null : "demo",
                granted ? calculation.points() : null,
                decided == null || granted
                        ? null
                        : "Het programma gaat niet over mentaliseren. Zie de eisen bij de regels.",
                granted ? decided.plusYears(3) : null);
    }

    private static void step(Connection connection, AccreditationState state) throws SQLException {
        run(connection, """
            insert into course_step (version_id, number, step, state, at, role, actor)
            select max(id), 1, 'START', ?, now(), 'SUPERVISOR', 'demo' from course_version""", state.name());
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
