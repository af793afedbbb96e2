package nl.mbtregister.ledger;

import static nl.mbtregister.it.Refusals.refused;
import static nl.mbtregister.ledger.FixtureCredits.from;
import static nl.mbtregister.ledger.FixtureCredits.hours;
import static nl.mbtregister.ledger.FixtureCredits.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import javax.sql.DataSource;
import nl.mbtregister.documents.FixtureFile;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.ledger.rules.Balance;
import nl.mbtregister.ledger.rules.Credit;
import nl.mbtregister.ledger.rules.CreditKind;
import nl.mbtregister.ledger.rules.CreditSource;
import nl.mbtregister.ledger.rules.FixtureLedger;
import nl.mbtregister.ledger.rules.LedgerEntry;
import nl.mbtregister.person.EnrollingPerson;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.portfolio.ReadingPortfolio;
import nl.mbtregister.register.FixturePeople;
import nl.mbtregister.rulebook.PublishedRulebook;
import nl.mbtregister.rulebook.rules.Edition;
import nl.mbtregister.rulebook.rules.Purpose;
import nl.mbtregister.rulebook.rules.Question;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CreditingLedgerIT {
    private static final long SEED = 20_261_125L;
    private static final int LEDGERS = 25;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 12, 31);
    private static final Caller DESK = new Caller("desk", "D. Esk", Role.SECRETARIAT, null);
    private static final Caller MEMBER = new Caller("member", "M. Ember", Role.CUR_MEMBER, null);
    private static final Caller PROVIDER = new Caller("institute", "I. Nstitute", Role.INSTITUTION, null);

    @Inject
    private CreditingLedger crediting;

    @Inject
    private UsingCredits using;

    @Inject
    private ReadingLedger reading;

    @Inject
    private ReadingPortfolio portfolio;

    @Inject
    private PublishedRulebook rules;

    @Inject
    private EnrollingPerson enrolling;

    @Inject
    private FixturePeople people;

    @Inject
    private CurrentCaller caller;

    @Inject
    private UserTransaction transaction;

    @Resource(lookup = "java:app/jdbc/mbt")
    private DataSource database;

    private long person;

    @BeforeEach
    void somebody() {
        person = FixtureFile.begin(enrolling, caller);
    }

    @Test
    @DisplayName("ledger.R3: the same is credited once, also after it was reversed")
    void the_same_is_credited_once() {
        Credit credit = points("2026-03-01", 6);
        long id = crediting.credit(person, credit);
        assertThat(crediting.credit(person, credit)).isEqualTo(id);
        assertThat(balance().of(CreditKind.TEACHING)).isEqualByComparingTo("6");
        crediting.reverse(person, id, "Vergist");
        assertThat(crediting.credit(person, credit)).isEqualTo(id);
        assertThat(balance().of(CreditKind.TEACHING)).isZero();
        assertThat(reading.page(person, null, 10).lines()).singleElement().satisfies(line -> {
            assertThat(line.stands()).isFalse();
            assertThat(line.reversal()).isNotNull();
            assertThat(line.reversal().reason()).isEqualTo("Vergist");
        });
    }

    @Test
    @DisplayName("ledger.R5, portfolio.R2: what people enter counts at once, and the office confirms it later")
    void what_people_enter_counts_provisionally() {
        long id = crediting.credit(person, points("2026-03-01", 6));
        assertThat(portfolio.of(person).settled()).hasSize(1);
        assertThat(portfolio.of(person).unchecked()).containsExactly("TEACHING-" + id);
        caller.becomes(DESK);
        crediting.confirm(person, id);
        crediting.confirm(person, id);
        assertThat(portfolio.of(person).unchecked()).isEmpty();
        assertThat(balance().uncheckedOf(CreditKind.TEACHING)).isZero();
        assertThat(balance().of(CreditKind.TEACHING)).isEqualByComparingTo("6");
    }

    @Test
    @DisplayName("ledger.R5: nobody enters for somebody else, nor as if it were checked")
    void nobody_enters_for_somebody_else() {
        Credit credit = points("2026-03-01", 6);
        refused("ledger.R5", () -> crediting.credit(person - 1, credit));
        refused("ledger.R5", () -> crediting.credit(person, from(CreditSource.OFFICE, "x", credit)));
        refused("ledger.R5", () -> crediting.credit(person, from(CreditSource.ATTENDANCE, "x", credit)));
        caller.becomes(PROVIDER);
        refused("ledger.R5", () -> crediting.credit(person, credit));
        long listed = crediting.credit(person, from(CreditSource.ATTENDANCE, "x", credit));
        caller.becomes(DESK);
        assertThat(reading.page(person, null, 10).lines()).singleElement().satisfies(line -> {
            assertThat(line.id()).isEqualTo(listed);
            assertThat(line.checked()).isTrue();
        });
    }

    @Test
    @DisplayName("ledger.R6: a reversal has a reason and comes once; what was reversed is not confirmed")
    void a_reversal_has_a_reason_and_comes_once() {
        long id = crediting.credit(person, hours(CreditKind.INTERVISION, "2026-03-01", "2"));
        refused("ledger.R6", () -> crediting.reverse(person, id, " "));
        refused("ledger.R6", () -> crediting.reverse(person, id, "x".repeat(1001)));
        crediting.reverse(person, id, "Dubbel");
        refused("ledger.R6", () -> crediting.reverse(person, id, "Dubbel"));
        caller.becomes(DESK);
        refused("ledger.R6", () -> crediting.confirm(person, id));
        refused("ledger.R6", () -> crediting.confirm(person - 1, id));
    }

    @Test
    @DisplayName(
            "ledger.R7, ledger.R8: what a decision rests on is not taken back by the person, but can be by the office")
    void what_a_decision_rests_on_is_not_taken_back() throws Exception {
        long teaching = crediting.credit(person, points("2026-03-01", 6));
        caller.becomes(DESK);
        crediting.confirm(person, teaching);
        FixtureFile.actAs(caller, person);
        long work = crediting.credit(person, hours(CreditKind.MBT_WORK, "2026-03-31", "400"));
        caller.becomes(PROVIDER);
        long listed = crediting.credit(person, from(CreditSource.ATTENDANCE, "x", points("2026-04-01", 3)));
        refused("ledger.R7", () -> crediting.reverse(person, teaching, "Niet van mij"));
        FixtureFile.actAs(caller, person);
        refused("ledger.R7", () -> crediting.reverse(person, listed, "Niet van mij"));
        decide();
        decide();
        FixtureFile.actAs(caller, person);
        refused("ledger.R7", () -> crediting.reverse(person, teaching, "Vergist"));
        assertThat(reading.page(person, null, 10).lines())
                .allSatisfy(line -> assertThat(line.usedFor()).containsExactly(Title.THERAPIST));
        caller.becomes(PROVIDER);
        refused("ledger.R7", () -> crediting.reverse(person, listed, "Was er niet"));
        caller.becomes(DESK);
        crediting.reverse(person, work, "Niet aangetoond");
        assertThat(text("select count(*) from ledger_use where entry_id in (" + teaching + "," + work + "," + listed
                        + ")"))
                .isEqualTo("3");
    }

    @Test
    @DisplayName("ledger.R10: nobody else's ledger is read")
    void nobody_elses_ledger_is_read() {
        refused("ledger.R10", () -> reading.page(person - 1, null, 10));
        refused("ledger.R10", () -> reading.balance(person - 1, FIRST, LAST));
    }

    @Test
    void a_page_goes_on_where_the_last_one_ended() {
        for (int day = 1; day <= 5; day++) {
            crediting.credit(person, points("2026-03-0" + (day + 1) / 2, day));
        }
        List<CreditLine> all = new ArrayList<>();
        LedgerPage part = reading.page(person, null, 2);
        for (; part.next() != null; part = reading.page(person, part.next(), 2)) {
            assertThat(part.lines()).hasSize(2);
            assertThat(PageMark.read(part.next().toString())).contains(part.next());
            all.addAll(part.lines());
        }
        all.addAll(part.lines());
        assertThat(all).isEqualTo(reading.page(person, null, 5).lines()).hasSize(5);
        assertThat(PageMark.read("2026-02-30-1")).isEmpty();
    }

    @Test
    void the_running_period_is_that_of_the_last_grant() {
        long registered = people.therapist().personId();
        FixtureFile.actAs(caller, registered);
        crediting.credit(registered, hours(CreditKind.INTERVISION, "2014-12-31", "1"));
        crediting.credit(registered, hours(CreditKind.INTERVISION, "2015-01-01", "2"));
        crediting.credit(registered, hours(CreditKind.INTERVISION, "2019-12-31", "4"));
        crediting.credit(registered, hours(CreditKind.INTERVISION, "2020-01-01", "8"));
        InPeriod running = reading.running(registered);
        assertThat(running.period()).isEqualTo(new Period(LocalDate.of(2015, 1, 1), LocalDate.of(2020, 1, 1)));
        assertThat(running.balance().of(CreditKind.INTERVISION)).isEqualByComparingTo("6");
        FixtureFile.actAs(caller, person);
        crediting.credit(person, hours(CreditKind.INTERVISION, "2014-12-31", "1"));
        assertThat(reading.running(person).period()).isNull();
        assertThat(reading.running(person).balance().of(CreditKind.INTERVISION)).isEqualByComparingTo("1");
    }

    @Test
    @DisplayName("ledger.R4: after random wishes the balance in the database is the fold of the entries")
    void the_balance_is_the_fold_of_the_entries() throws SQLException {
        for (int n = 0; n < LEDGERS; n++) {
            long seed = SEED + n;
            person = FixtureFile.begin(enrolling, caller);
            List<LedgerEntry> entries = new ArrayList<>();
            List<Long> given = new ArrayList<>();
            for (FixtureLedger.Wish wish : new FixtureLedger(new SplittableRandom(seed)).wishes()) {
                take(wish, entries, given);
            }
            caller.becomes(DESK);
            assertThat(balance()).as("seed %d", seed).isEqualTo(Balance.fold(entries));
            assertThat(text("select count(*) from ledger_entry where person_id = " + person))
                    .as("seed %d", seed)
                    .isEqualTo(String.valueOf(entries.size()));
        }
    }

    private void take(FixtureLedger.Wish wish, List<LedgerEntry> entries, List<Long> given) {
        switch (wish) {
            case FixtureLedger.Wish.Give(Credit credit) -> {
                FixtureFile.actAs(caller, person);
                long id = crediting.credit(person, credit);
                if (!given.contains(id)) {
                    given.add(id);
                    entries.add(new LedgerEntry.Credited(id, credit));
                }
            }
            case FixtureLedger.Wish.Confirm(int about) -> {
                caller.becomes(MEMBER);
                boolean waits = reading.page(person, null, 100).lines().stream()
                        .anyMatch(line -> line.id() == given.get(about) && line.waits());
                attempt(() -> crediting.confirm(person, given.get(about)));
                if (waits) {
                    entries.add(new LedgerEntry.Confirmed(given.get(about)));
                }
            }
            case FixtureLedger.Wish.Reverse(int about) -> {
                caller.becomes(DESK);
                if (attempt(() -> crediting.reverse(person, given.get(about), "Dubbel"))) {
                    entries.add(new LedgerEntry.Reversed(given.get(about), "Dubbel"));
                }
            }
        }
    }

    private static boolean attempt(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Refusal refusal) {
            assertThat(refusal.rule()).isEqualTo("ledger.R6");
            return false;
        }
    }

    @Test
    @DisplayName("ledger.R1, ledger.R8: the database edits, removes and empties nothing")
    void the_database_changes_no_entry() throws Exception {
        crediting.credit(person, hours(CreditKind.MBT_WORK, "2026-03-01", "6"));
        decide();
        String mine = " where person_id = " + person;
        for (String path : List.of(
                "update ledger_entry set amount = 30" + mine,
                "update ledger_entry set reason = null, provisional = provisional" + mine,
                "delete from ledger_entry" + mine,
                "truncate ledger_entry cascade",
                "update ledger_use set title = 'SUPERVISOR'",
                "delete from ledger_use",
                "truncate ledger_use")) {
            assertThatThrownBy(() -> change(path)).as(path).hasMessageContaining("ledger.R");
        }
        assertThat(text("select sum(amount) from ledger_entry" + mine)).isEqualTo("6.00");
    }

    private void change(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** The committee renews the title of therapist on everything that counts. */
    private void decide() throws Exception {
        caller.becomes(MEMBER);
        LocalDate day = LocalDate.of(2026, 6, 1);
        Edition edition = rules.rulebook().on(day).orElseThrow();
        Question question = new Question(
                edition, edition.set(Title.THERAPIST, Purpose.RENEWAL).orElseThrow(), day, Period.through(FIRST, LAST));
        transaction.begin();
        using.use(person, question.judge(portfolio.of(person).portfolio()), "A-2026-0001");
        transaction.commit();
    }

    private Balance balance() {
        return reading.balance(person, FIRST, LAST);
    }

    private String text(String sql) throws SQLException {
        return FixtureFile.text(database, sql);
    }
}
