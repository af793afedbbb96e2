package nl.mbtregister.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sets chores to work. On one node a chore is done by one thread at a time; asked for again meanwhile, it goes on. */
@ApplicationScoped
public class Chores {
    private static final Logger LOG = Logger.getLogger(Chores.class.getName());

    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();

    /** Said once, when it begins and when it ends: a database that is away for an hour must not fill the log. */
    private final Set<String> failing = ConcurrentHashMap.newKeySet();

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Instance<RequestContextController> requests;

    @Inject
    private CurrentCaller caller;

    @Any
    @Inject
    private Instance<Chore> all;

    /** Does the chore when the current transaction has committed, and not at all when it rolls back. */
    public void doAfterCommit(Chore chore) {
        String name = chore.name();
        if (transaction.getResource(name) == null) {
            transaction.putResource(name, name);
            transaction.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    // the chore must see what is committed, so it waits
                }

                @Override
                public void afterCompletion(int status) {
                    if (status == Status.STATUS_COMMITTED) {
                        doSoon(chore);
                    }
                }
            });
        }
    }

    /** Does every chore there is. */
    void doAllSoon() {
        all.forEach(this::doSoon);
    }

    private void doSoon(Chore chore) {
        AtomicInteger times = asked.computeIfAbsent(chore.name(), name -> new AtomicInteger());
        if (times.getAndIncrement() == 0) {
            try {
                executor.execute(() -> doUntilNobodyAsks(chore, times));
            } catch (RejectedExecutionException e) {
                times.set(0);
                LOG.log(Level.FINE, "This node is stopping; " + chore.name() + " waits for another", e);
            }
        }
    }

    private void doUntilNobodyAsks(Chore chore, AtomicInteger times) {
        try {
            int seen;
            do {
                seen = times.get();
                doAll(chore);
            } while (!times.compareAndSet(seen, 0));
        } catch (Error e) {
            // else this node would take the chore for busy for ever
            times.set(0);
            throw e;
        }
    }

    /** A chore that fails is left until somebody asks again; the clock does so every ten seconds. */
    private void doAll(Chore chore) {
        RequestContextController request = requests.get();
        boolean opened = request.activate();
        try {
            caller.becomes(Caller.REGISTER);
            boolean more;
            do {
                more = chore.doSome();
            } while (more);
            if (failing.remove(chore.name())) {
                LOG.info(() -> "Chore " + chore.name() + " works again");
            }
        } catch (RuntimeException e) {
            Level level = failing.add(chore.name()) ? Level.WARNING : Level.FINE;
            LOG.log(level, e, () -> "Chore " + chore.name() + " failed; it is tried again every ten seconds");
        } finally {
            if (opened) {
                request.deactivate();
            }
            requests.destroy(request);
        }
    }
}
