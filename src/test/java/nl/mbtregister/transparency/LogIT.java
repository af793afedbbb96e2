package nl.mbtregister.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import nl.mbtregister.it.TestTime;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.person.Enrolled;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Sql;
import nl.mbtregister.register.FixturePeople;
import nl.mbtregister.register.PublishingEntries;
import nl.mbtregister.register.rules.Act;
import nl.mbtregister.register.rules.Basis;
import nl.mbtregister.register.rules.Draft;
import nl.mbtregister.register.rules.Extension;
import nl.mbtregister.register.rules.MeasureKind;
import nl.mbtregister.transparency.LogFault.Kind;
import nl.mbtregister.transparency.ReadingLog.SignedHead;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class LogIT {
    @Inject
    private FixturePeople people;

    @Inject
    private PublishingEntries publishing;

    @Inject
    private AddingLeaves adding;

    @Inject
    private SigningHead signing;

    @Inject
    private CheckingLog checking;

    @Inject
    private ReadingLog reading;

    @Inject
    private ProvingFacts proving;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Instance<RequestContextController> requests;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Sql sql;

    @Inject
    private UserTransaction transaction;

    @Inject
    private TestTime time;

    @AfterEach
    void the_clock_goes_back() {
        time.back();
    }

    @Test
    @DisplayName("transparency.R1 transparency.R2 every entry gets one leaf, in the order in which it was recorded")
    void every_entry_gets_one_leaf_in_order() throws Exception {
        Enrolled person = people.therapist();
        publishing.publishAsFound(
                person.personId(),
                List.of(people.draft("2015-02-01", new Act.Granted(Title.SUPERVISOR, null)), filed("2019-11-01")));
        addAll();
        addAll();
        assertThat(logged(person)).isEqualTo(recorded(person)).hasSize(4);
        assertThat(faultsOf(person)).isEmpty();
    }

    @Test
    @DisplayName("transparency.R1 of several who add at the same time each entry gets one leaf")
    void entries_are_added_once_by_several_at_once() throws Exception {
        List<Enrolled> many = Stream.generate(people::therapist).limit(15).toList();
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            all.add(executor.submit(this::addAllAsTheRegister));
        }
        for (Future<?> one : all) {
            one.get();
        }
        addAll();
        for (Enrolled person : many) {
            assertThat(logged(person)).isEqualTo(recorded(person));
            assertThat(faultsOf(person)).isEmpty();
        }
    }

    @Test
    @DisplayName("transparency.R5 a head is signed once a day, can be read, and goes to whom the settings name")
    void a_head_is_signed_once_a_day() throws Exception {
        people.therapist();
        LocalDate day = day();
        long size = signing.runFor(day);
        assertThat(size).isPositive();
        assertThat(signing.runFor(day)).isZero();
        SignedHead head = reading.of(day).orElseThrow();
        assertThat(head.size()).isEqualTo(size);
        assertThat(reading.newest().orElseThrow().size()).isGreaterThanOrEqualTo(size);
        assertThat(head.note()).contains("\n" + size + "\n").contains("\u2014 ");
        assertThat(reading.keys())
                .anyMatch(key -> key.startsWith(head.note().lines().findFirst().orElseThrow() + "+"));
        assertThat(count(
                        "select count(*) from letter where kind = 'LOG_HEAD' and reference like ?",
                        "log_head " + day + "%"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("transparency.R5 a log that does not go on from the last head is not signed")
    void a_rewritten_log_is_not_signed() throws Exception {
        people.therapist();
        signing.runFor(day());
        transaction.begin();
        try {
            tamper("update log_node set hash = sha256(hash) where level = 0");
            tamper("update log_node set hash = sha256(hash) where level > 0");
            assertThatThrownBy(() -> signing.runFor(day())).isInstanceOf(IllegalStateException.class);
        } finally {
            transaction.rollback();
        }
    }

    @Test
    @DisplayName("transparency.R6 the proof of a registration opens what may be read of it today and nothing else")
    void only_what_may_be_read_is_opened() throws Exception {
        time.moveTo(LocalDate.of(2019, 12, 1));
        Enrolled person = people.therapist();
        long wrong = publishing
                .publishAsFound(
                        person.personId(),
                        List.of(people.draft(
                                "2019-01-01",
                                new Act.MeasureImposed(
                                        MeasureKind.CONDITION,
                                        LocalDate.of(2021, 1, 1),
                                        new Wording("Nooit zo bedoeld.", "Never meant."),
                                        LocalDate.of(2021, 1, 1)))))
                .getFirst();
        publishing.publishAsFound(
                person.personId(),
                List.of(
                        new Draft(
                                LocalDate.of(2019, 1, 1),
                                Basis.CORRECTION,
                                "CUR 13",
                                LocalDate.of(2011, 1, 1),
                                wrong,
                                new Act.Annulled()),
                        filed("2019-11-01"),
                        people.draft(
                                "2019-11-02",
                                new Act.Extended(Title.THERAPIST, LocalDate.of(2020, 6, 1), Extension.POSTPONEMENT))));
        signing.runFor(day());
        String proof = proving.of(person.number().digits()).orElseThrow();
        assertThat(proof.lines().filter(line -> line.startsWith("fact ")))
                .hasSize(2)
                .allMatch(line -> line.contains("\"act\":\"GRANTED\"")
                        && line.contains(person.number().digits()));
        assertThat(proof).doesNotContain("Nooit").doesNotContain("EXTENDED").doesNotContain("CUR 1");
        publishing.publishAsFound(person.personId(), List.of(people.draft("2019-12-01", new Act.Died())));
        assertThat(proving.of(person.number().digits())).isEmpty();
    }

    @Test
    @DisplayName("transparency.R7 whatever is altered, removed or put elsewhere in the database is noticed")
    void tampering_is_noticed() throws Exception {
        Enrolled person = people.therapist();
        signing.runFor(day());
        people.therapist();
        signing.runFor(day());
        List<Long> leaves = logged(person).stream()
                .map(entry -> count("select position from log_leaf where entry_id = ?", entry))
                .toList();
        String of = " where person_id = " + person.personId();
        long first = leaves.getFirst();
        long second = leaves.getLast();
        String last = "(select max(position) from log_leaf)";
        Map<String, Kind> cases = new LinkedHashMap<>();
        cases.put("update register_entry set effective = effective + 1" + of, Kind.ENTRY_ALTERED);
        cases.put("update register_entry set ends_on = '2031-01-01'" + of, Kind.ENTRY_ALTERED);
        cases.put("update register_entry set title = 'SYSTEMIC_THERAPIST'" + of, Kind.ENTRY_ALTERED);
        cases.put("update register_entry set basis_reference = 'CUR 99'" + of, Kind.ENTRY_ALTERED);
        cases.put("update register_entry set recorded_by = 'somebody'" + of, Kind.ENTRY_ALTERED);
        cases.put(
                "update register_entry set recorded_at = recorded_at - interval '1 microsecond'" + of,
                Kind.ENTRY_ALTERED);
        cases.put("delete from register_entry" + of, Kind.ENTRY_REMOVED);
        cases.put("update register_entry set id = -id" + of, Kind.ENTRY_REMOVED);
        cases.put(
                "insert into register_entry (person_id, kind, effective, title, recorded_at, recorded_by, basis, basis_reference, edition)"
                        + " values (" + person.personId()
                        + ", 'RESIGNED', '2016-01-01', 'THERAPIST', now(), 'x', 'DECISION', 'x', '2011-01-01')",
                Kind.ENTRIES_NOT_IN_LOG);
        cases.put("update log_leaf set fact = sha256(fact) where position = " + first, Kind.NODE_ALTERED);
        cases.put("delete from log_leaf where position = " + first, Kind.LEAF_MISSING);
        cases.put(
                "update log_leaf set position = position + 1000000000 where position in (" + first + "," + second
                        + "); update log_leaf set position = " + first + " where position = 1000000000 + " + second
                        + "; update log_leaf set position = " + second + " where position = 1000000000 + " + first,
                Kind.NODE_ALTERED);
        cases.put("delete from log_secret where position = " + first, Kind.SECRET_MISSING);
        cases.put(
                "update log_node set hash = sha256(hash) where level = 1 and position = " + first / 2,
                Kind.NODE_ALTERED);
        cases.put("delete from log_node where level = 0 and position = " + first, Kind.NODE_ALTERED);
        cases.put("update log_head set root = sha256(root)", Kind.HEAD_BROKEN);
        cases.put("update log_head set note = replace(note, 'time 2', 'time 1')", Kind.HEAD_ALTERED);
        cases.put("update log_head set at = at - interval '1 day'", Kind.HEAD_ALTERED);
        cases.put("delete from log_leaf where position = " + last, Kind.LEAVES_CUT_OFF);
        for (var one : cases.entrySet()) {
            transaction.begin();
            try {
                for (String statement : one.getKey().split("; ")) {
                    tamper(statement);
                }
                assertThat(checking.check().faults())
                        .as(one.getKey())
                        .extracting(LogFault::kind)
                        .contains(one.getValue());
            } finally {
                transaction.rollback();
            }
        }
        assertThat(faultsOf(person)).isEmpty();
    }

    @Test
    @DisplayName("transparency.R1 transparency.R5 the database itself lets nobody change or remove what is in the log")
    void the_log_only_grows() throws Exception {
        people.therapist();
        signing.runFor(day());
        for (String table : List.of("log_leaf", "log_node", "log_head", "signing_key")) {
            for (String statement : List.of(
                    "update %s set %s = %2$s"
                            .formatted(
                                    table,
                                    table.equals("log_head")
                                            ? "note"
                                            : table.equals("signing_key") ? "jwk" : "position"),
                    "delete from " + table,
                    "truncate " + table + " cascade")) {
                transaction.begin();
                try {
                    assertThatThrownBy(() -> sql.change(statement))
                            .as(statement)
                            .isInstanceOf(PersistenceException.class)
                            .hasMessageContaining("only grows");
                } finally {
                    transaction.rollback();
                }
            }
        }
    }

    @Test
    @DisplayName("transparency.R4 when what opens a leaf is erased, every other proof still holds")
    void erasing_leaves_other_proofs_as_they_are() throws Exception {
        Enrolled erased = people.therapist();
        Enrolled other = people.therapist();
        signing.runFor(day());
        String before = proving.of(other.number().digits()).orElseThrow();
        transaction.begin();
        try {
            sql.change(
                    "delete from log_secret where position in (select position from log_leaf where person_id = ?)",
                    erased.personId());
            assertThat(proving.of(other.number().digits())).contains(before);
            assertThat(proving.of(erased.number().digits()).orElseThrow()).doesNotContain("fact ");
            assertThat(checking.check().faults())
                    .extracting(LogFault::kind)
                    .doesNotContain(Kind.NODE_ALTERED, Kind.HEAD_BROKEN, Kind.LEAF_MISSING);
        } finally {
            transaction.rollback();
        }
    }

    private Draft filed(String day) {
        return people.draft(day, new Act.RenewalFiled(Title.THERAPIST));
    }

    private void addAllAsTheRegister() {
        RequestContextController request = requests.get();
        request.activate();
        try {
            caller.becomes(Caller.REGISTER);
            addAll();
        } finally {
            request.deactivate();
        }
    }

    private void addAll() {
        while (adding.doSome()) {
            // all that wait
        }
    }

    /** Nobody has signed a head for it yet. */
    private static LocalDate day() {
        return LocalDate.ofEpochDay(ThreadLocalRandom.current().nextInt(20_000, 2_000_000));
    }

    private void tamper(String statement) {
        sql.change("set local session_replication_role = replica");
        sql.change(statement);
    }

    private List<Long> logged(Enrolled person) throws Exception {
        return inTransaction(() -> sql.all(
                "select entry_id from log_leaf where person_id = ? order by position",
                row -> row.getLong(1),
                person.personId()));
    }

    private List<Long> recorded(Enrolled person) throws Exception {
        return inTransaction(() -> sql.all(
                "select id from register_entry where person_id = ? order by id",
                row -> row.getLong(1),
                person.personId()));
    }

    private List<LogFault> faultsOf(Enrolled person) throws Exception {
        List<Long> places = inTransaction(() ->
                sql.all("select position from log_leaf where person_id = ?", row -> row.getLong(1), person.personId()));
        return checking.check().faults().stream()
                .filter(fault -> places.contains(fault.place()))
                .toList();
    }

    private long count(String question, Object value) {
        try {
            return inTransaction(
                    () -> sql.all(question, row -> row.getLong(1), value).getFirst());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T inTransaction(Callable<T> work) throws Exception {
        transaction.begin();
        try {
            return work.call();
        } finally {
            transaction.rollback();
        }
    }
}
