package nl.mbtregister.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A job that only tests know: it notes its days and as whom it ran, and fails when told to. */
@ApplicationScoped
public class FixtureJob implements Job {
    private final List<String> runs = new CopyOnWriteArrayList<>();
    private volatile boolean failing;

    @Inject
    private CurrentCaller caller;

    @Override
    public String name() {
        return "fixture";
    }

    @Override
    public long runFor(LocalDate day) {
        runs.add(day + " " + caller.get().role());
        if (failing) {
            throw new IllegalStateException("told to fail");
        }
        return 42;
    }

    List<String> runs() {
        return List.copyOf(runs);
    }

    void failing(boolean whether) {
        failing = whether;
    }
}
