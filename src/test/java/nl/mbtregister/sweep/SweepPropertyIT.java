package nl.mbtregister.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import nl.mbtregister.it.OwnServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The same stories in registers of their own, each swept in another way by servers as production runs them. */
@DisplayName(
        "sweep.R1, sweep.R2, R10, R20: however the sweep is held, register, journal and letters are the same in the end")
class SweepPropertyIT {
    private static final long SEED = Long.getLong("mbt.it.seed", 20_261_125L);
    private static final int KILLS = Integer.getInteger("mbt.it.kills", 1);

    @Test
    void four_ways_give_one_end() throws Exception {
        System.out.printf("R10, R20: seed %d, %d kills%n", SEED, KILLS);
        Path war = OwnServer.shippedWith(
                "swept",
                ".*/(TestTime(Servlet)?|Story[^/]*|Fixture(People|Credits)|OnlySweeping)\\.class",
                "nl.mbtregister.it",
                "nl.mbtregister.sweep",
                "nl.mbtregister.platform",
                "nl.mbtregister.register",
                "nl.mbtregister.ledger");
        List<List<String>> expected;
        long swept;
        try (SweptRegister daily = new SweptRegister(war)) {
            try (OwnServer server = daily.start()) {
                SweptRegister.ask(server, "daily&seed=" + SEED).get();
                expected = daily.facts(SEED);
                swept = daily.swept();
            }
        }
        tellsSomething(expected.stream().flatMap(List::stream).toList());
        try (SweptRegister once = new SweptRegister(war);
                OwnServer server = once.start()) {
            SweptRegister.ask(server, "live&seed=" + SEED).get();
            SweptRegister.ask(server, "sweep").get();
            isAlike("once for all", once, expected);
            SweptRegister.ask(server, "mail").get();
            assertThat(once.doubledMails()).isZero();
        }
        onTwoNodes(war, expected);
        killed(war, expected, swept);
    }

    private void onTwoNodes(Path war, List<List<String>> expected) throws Exception {
        try (SweptRegister register = new SweptRegister(war);
                OwnServer one = register.start();
                OwnServer other = register.start()) {
            SweptRegister.ask(one, "live&seed=" + SEED).get();
            register.distrustTheFirst();
            other.await("/nl/");
            CompletableFuture<Void> first = SweptRegister.ask(one, "sweep");
            SweptRegister.ask(other, "sweep").get();
            first.get();
            assertThat(register.sharedDays()).isGreaterThan(StoryWorld.DAYS / 10);
            isAlike("two nodes", register, expected);
            SweptRegister.ask(one, "mail").get();
            assertThat(register.doubledMails()).isZero();
        }
    }

    private void killed(Path war, List<List<String>> expected, long swept) throws Exception {
        var random = new SplittableRandom(SEED);
        // those who die are swept less when it is done later
        long reached = swept * 3 / 4;
        try (SweptRegister register = new SweptRegister(war)) {
            for (int kill = 0; kill < KILLS; kill++) {
                try (OwnServer server = register.start()) {
                    if (kill == 0) {
                        SweptRegister.ask(server, "live&seed=" + SEED).get();
                    }
                    register.haltAt(1 + reached * kill / KILLS + random.nextLong(reached / KILLS));
                    CompletableFuture<Void> sweep = SweptRegister.ask(server, "sweep");
                    await().atMost(Duration.ofMinutes(4)).until(register::halted);
                    server.kill();
                    assertThat(sweep).failsWithin(Duration.ofSeconds(10));
                }
                register.afterDeath();
            }
            try (OwnServer server = register.start()) {
                SweptRegister.ask(server, "sweep").get();
                isAlike("killed", register, expected);
                SweptRegister.ask(server, "mail").get();
                assertThat(register.doubledMails()).isLessThanOrEqualTo(KILLS);
            }
        }
    }

    private static void isAlike(String way, SweptRegister register, List<List<String>> expected) throws Exception {
        register.swept();
        List<List<String>> found = register.facts(SEED);
        for (int n = 0; n < expected.size(); n++) {
            assertThat(found.get(n)).as("%s, seed %d", way, SEED + n).isEqualTo(expected.get(n));
        }
    }

    private static void tellsSomething(List<String> all) {
        assertThat(all)
                .filteredOn(line -> line.startsWith("letter RENEWAL_REMINDER"))
                .hasSizeGreaterThan(StoryWorld.PEOPLE);
        assertThat(all)
                .filteredOn(line -> line.startsWith("letter RENEWAL_REMINDER") && line.contains("450 van "))
                .hasSizeGreaterThan(5);
        assertThat(all)
                .filteredOn(
                        line -> line.startsWith("entry ") && line.contains("\"LAPSED\"") && line.contains("\"SWEEP\""))
                .hasSizeGreaterThan(StoryWorld.PEOPLE);
        for (String kind : List.of("reminder.letter.posted", "register.entry.published")) {
            assertThat(all)
                    .filteredOn(line -> line.startsWith("journal " + kind))
                    .hasSizeGreaterThan(StoryWorld.PEOPLE);
        }
    }
}
