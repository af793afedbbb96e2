package nl.mbtregister.paper;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.Language;

/**
 * Makes papers that nobody gets when the server starts, beside everything else: the first one loads fonts and libraries for
 * seconds, and no person should wait for that.
 */
@ApplicationScoped
class FirstPaper {
    /** The first loads, the second finds what only loads then. */
    private static final int TIMES = 2;

    private static final Logger LOG = Logger.getLogger(FirstPaper.class.getName());

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private PrintingPaper printing;

    @Inject
    private SealKeys keys;

    void atStart(@Observes Startup startup) {
        executor.execute(this::make);
    }

    private void make() {
        try {
            for (int i = 0; i < TIMES; i++) {
                byte[] pdf = printing.print(sheet());
                keys.present().seal(pdf, Instant.EPOCH);
            }
        } catch (Refusal noKey) {
            LOG.fine("No key to seal with; papers without a seal are ready");
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The first paper could not be made; it is tried when one is asked for", e);
        }
    }

    /** With a part of every kind. */
    static Sheet sheet() {
        return Sheet.of(Language.NL, "Register MBT", "Register MBT")
                .festive()
                .kicker("Register MBT")
                .name("Register MBT")
                .lead("Register MBT")
                .heading("Register MBT")
                .paragraph("Register MBT")
                .facts(List.of(new Fact("Register", "MBT")))
                .table("Register", List.of("Register"), List.of(List.of("MBT")))
                .code("https://register-mbt.example/", "Register MBT", "Register MBT", "Register MBT")
                .note("Register MBT");
    }
}
