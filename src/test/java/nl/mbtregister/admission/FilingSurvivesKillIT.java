package nl.mbtregister.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SplittableRandom;
import nl.mbtregister.it.OwnServer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A server that is killed at random moments while people file on it, again and again, on one database. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class FilingSurvivesKillIT {
    private static final int KILLS = Integer.getInteger("mbt.it.kills", 5);
    private static final int KILLS_UNTIL_FOUND = 10;
    private static final long SEED = Long.getLong("mbt.it.seed", System.nanoTime());
    private static final int LONGEST = 2_500;

    private final SplittableRandom random = new SplittableRandom(SEED);

    @Test
    @DisplayName("admission.R19, R1: what was acknowledged stays, once and whole, however the server ends")
    void filing_survives_kills() throws Exception {
        System.out.printf("R1: seed %d, %d kills%n", SEED, KILLS);
        long ambiguous = 0;
        try (FilingSiege siege = new FilingSiege(OwnServer.SHIPPED)) {
            for (int kill = 1; kill <= KILLS; kill++) {
                FilingLedger.Check check = isRight(siege.kill(random.nextInt(LONGEST), this::isRight));
                ambiguous += check.ambiguous();
                say(kill, check, ambiguous);
            }
            FilingLedger.Check end = isRight(siege.finish(this::isRight));
            say(KILLS, end, ambiguous);
            assertThat(end.ambiguous()).as("when nothing is killed any more").isZero();
            assertThat(end.stored()).isEqualTo(end.acknowledged());
            assertThat(end.acknowledged()).isGreaterThan(KILLS + FilingSiege.CLIENTS);
        }
    }

    @Test
    @DisplayName("R1: a server whose letters are posted after the commit is found out")
    void letters_outside_the_transaction_are_found() throws Exception {
        try (FilingSiege siege = new FilingSiege(lateLetters())) {
            FilingLedger.Check check;
            int kill = 0;
            do {
                check = siege.kill(random.nextInt(LONGEST), before -> {});
                say(++kill, check, check.ambiguous());
            } while (check.halfDone().isEmpty() && kill < KILLS_UNTIL_FOUND);
            assertThat(check.halfDone()).anyMatch(found -> found.endsWith("SUBMITTED: 0 x letter"));
        }
    }

    private FilingLedger.Check isRight(FilingLedger.Check check) {
        assertThat(check.halfDone()).isEmpty();
        assertThat(check.lost()).as("acknowledged and not there").isZero();
        assertThat(check.doubled()).isZero();
        return check;
    }

    private static void say(int kills, FilingLedger.Check check, long ambiguous) {
        System.out.printf(
                "R1, after kill %d: acked %d, stored %d, lost %d, duplicate %d, half-done %d, ambiguous %d%n",
                kills,
                check.acknowledged(),
                check.stored(),
                check.lost(),
                check.doubled(),
                check.halfDone().size(),
                ambiguous);
    }

    private static Path lateLetters() throws IOException {
        return OwnServer.shippedWith(
                "late-letters", ".*/(LateLetters|PostingLate)(\\$.*)?\\.class", "nl.mbtregister.letters");
    }
}
