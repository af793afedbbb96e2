package nl.mbtregister.paper;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Time;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PrintingPaperIT {
    @Inject
    private PrintingPaper printing;

    @Inject
    private CheckingSeal checking;

    @Inject
    private Time time;

    @Test
    @DisplayName(
            "paper.R3 paper.R6 what the server sealed it knows again, and what was changed since it does not take for whole")
    void the_server_knows_what_it_sealed() {
        SealedPaper paper = printing.printSealed(sheet());
        assertThat(paper.key()).hasSize(64);
        assertThat(checking.check(paper.content())).isEqualTo(SealVerdict.UNALTERED);
        byte[] changed = paper.content().clone();
        changed[changed.length / 3] ^= 1;
        assertThat(checking.check(changed)).isEqualTo(SealVerdict.ALTERED);
        assertThat(checking.check(printing.print(sheet()))).isEqualTo(SealVerdict.NOT_OURS);
    }

    @Test
    void a_sealed_paper_takes_less_than_half_a_second() {
        printing.printSealed(sheet());
        var before = time.now();
        printing.printSealed(sheet());
        assertThat(Duration.between(before, time.now())).isLessThan(Duration.ofMillis(2_500));
    }

    private static Sheet sheet() {
        return Sheet.of(Language.NL, "Proef", "Een proef")
                .name("J. van der Poel")
                .facts(List.of(new Fact("Nummer", "12345678")))
                .code("https://register-mbt.example/controleer/ABCD", "QR-code", "Controleer", "register-mbt.example");
    }
}
