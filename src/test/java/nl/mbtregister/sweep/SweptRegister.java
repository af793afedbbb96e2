package nl.mbtregister.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nl.mbtregister.it.OwnDatabase;
import nl.mbtregister.it.OwnServer;

/** A register of its own for one way of sweeping: with a database, a mail server, and servers on them. */
final class SweptRegister implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final long HALT = 4711;

    private final OwnDatabase database = new OwnDatabase();
    private final Connection connection = database.open();
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Path war;

    /** @param war with {@link StoryWorldServlet} in it */
    SweptRegister(Path war) throws SQLException {
        this.war = war;
        connection.setAutoCommit(true);
        mail.start();
    }

    /** Small portions, so that a day has many. */
    OwnServer start() throws IOException {
        Map<String, String> settings = new HashMap<>(database.environment());
        settings.put("MBT_MAIL_PORT", String.valueOf(mail.getSmtp().getPort()));
        settings.put("MBT_SWEEP_PORTION", "2");
        return new OwnServer(war, settings);
    }

    /** Asks {@link StoryWorldServlet}; fails when the server dies meanwhile. */
    static CompletableFuture<Void> ask(OwnServer server, String act) {
        server.await("/nl/");
        HttpRequest question = HttpRequest.newBuilder(URI.create(server.address() + "/story-world?act=" + act))
                .timeout(PATIENCE)
                .build();
        return CLIENT.sendAsync(question, BodyHandlers.ofString())
                .thenAccept(answer -> assertThat(answer.statusCode()).as(act).isEqualTo(200));
    }

    /** From here on whoever takes a day first is taken for dead at once, so that a second one comes to it too. */
    void distrustTheFirst() throws SQLException {
        run("""
            create function first_is_distrusted() returns trigger language plpgsql as $$ begin
              if new.state = 'RUNNING' and new.attempts = 1 then new.due_at := new.began_at; end if;
              return new;
            end $$""");
        run("create trigger distrusted before insert or update on job_day"
                + " for each row execute function first_is_distrusted()");
    }

    /** Whoever makes this one of all entries and reminders of the sweep is stopped in the midst of its transaction. */
    void haltAt(long place) throws SQLException {
        run("create table if not exists halt_at as select 0::bigint as place");
        run("create sequence if not exists swept");
        run("""
            create or replace function halts() returns trigger language plpgsql as $$ begin
              if nextval('swept') = (select place from halt_at) then perform pg_advisory_xact_lock(4711); end if;
              return new;
            end $$""");
        run("create or replace trigger halts before insert on register_entry"
                + " for each row when (new.basis = 'SWEEP' and new.kind = 'LAPSED') execute function halts()");
        for (String reminders : List.of("reminder", "confirmation_reminder")) {
            run("create or replace trigger halts before insert on " + reminders
                    + " for each row execute function halts()");
        }
        run("update halt_at set place = " + place);
        run("select pg_advisory_lock(" + HALT + ")");
    }

    boolean halted() throws SQLException {
        return number("select count(*) from pg_locks where locktype = 'advisory' and not granted"
                        + " and database = (select oid from pg_database where datname = current_database())")
                == 1;
    }

    /** The database finds out that whoever was stopped is dead, and the others need not wait until they would know. */
    void afterDeath() throws SQLException {
        run("select pg_advisory_unlock(" + HALT + ")");
        assertThat(number("select count(*) from job_day where state = 'RUNNING'"))
                .isOne();
        run("update job_day set due_at = began_at where state = 'RUNNING'");
        run("update letter_mail set due_at = now() - interval '10 years' where state = 'WAITING'");
    }

    /** Days that two were at. */
    long sharedDays() throws SQLException {
        return number("select count(*) from job_day where attempts > 1");
    }

    /** Entries and reminders that the sweep made, as counted by itself. */
    long swept() throws SQLException {
        long counted = number("select coalesce(sum(done), 0) from sweep_count");
        assertThat(counted)
                .isEqualTo(number("select (select count(*) from reminder)"
                        + " + (select count(*) from confirmation_reminder)"
                        + " + (select count(*) from register_entry where basis = 'SWEEP' and kind = 'LAPSED')"));
        return counted;
    }

    /** @return mails that arrived once more than once; every letter has arrived */
    int doubledMails() throws SQLException {
        List<String> arrived = Arrays.stream(mail.getReceivedMessages())
                .map(one -> {
                    try {
                        return one.getMessageID();
                    } catch (jakarta.mail.MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
        assertThat(arrived.stream().distinct().sorted())
                .isEqualTo(text("select message_id from letter_mail").stream()
                        .sorted()
                        .toList());
        return arrived.size() - (int) arrived.stream().distinct().count();
    }

    /** What there is in the end about each, in the order in which they enrolled. */
    List<List<String>> facts(long seed) throws SQLException {
        List<List<String>> all = new ArrayList<>();
        for (String person : text("select c.subject_person::text from journal_content c"
                + " join journal_row r on r.id = c.row_id where r.act = 'person.enrolled' order by r.id")) {
            boolean letterByLetter = new Story(seed + all.size(), StoryWorld.START, StoryWorld.DAYS).sameLetters();
            all.add(facts(person, letterByLetter));
        }
        return all;
    }

    private List<String> facts(String person, boolean letterByLetter) throws SQLException {
        List<String> all = new ArrayList<>(text("""
            select 'title ' || (to_jsonb(t) - 'person_id')::text from title_period t where person_id = %1$s
            union all
            select 'annotation ' || (to_jsonb(a) - 'person_id')::text from annotation_period a where person_id = %1$s
            union all
            select 'measure ' || (to_jsonb(m) - 'person_id' - 'entry_id')::text from measure_period m where person_id = %1$s
            union all select concat('person ', shown_until, died_on) from person where id = %1$s""".formatted(person)));
        if (letterByLetter) {
            all.addAll(text("""
                select 'entry ' || (to_jsonb(e) - 'id' - 'person_id' - 'recorded_at' - 'annuls' - 'measure')::text
                from register_entry e where person_id = %1$s
                union all
                select concat('journal ', r.act, ' ', c.role, regexp_replace(c.facts, '"(number|annuls|measure)":"[0-9]+"', '', 'g'))
                from journal_content c join journal_row r on r.id = c.row_id where c.subject_person = %1$s
                union all
                select concat('letter ', l.kind, case when l.kind like 'RENEWAL%%' then l.reference end, l.subject,
                  regexp_replace(l.body::text, '/register/[0-9]+', ''),
                  case when l.kind not like 'RENEWAL%%' then exists (select from letter_mail where letter_id = l.id) end)
                from letter l where l.person_id = %1$s""".formatted(person)));
        }
        all.sort(Comparator.naturalOrder());
        return all;
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        return Long.parseLong(text(sql).getFirst());
    }

    private List<String> text(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }

    @Override
    public void close() throws SQLException {
        mail.stop();
        connection.close();
        database.close();
    }
}
