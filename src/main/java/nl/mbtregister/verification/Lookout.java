package nl.mbtregister.verification;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Time;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Two threads beside the requests: one follows the changes over a connection of its own, taken up again by itself when it
 * breaks; the other fills the memory once the first has begun.
 */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class Lookout {
    private static final Logger LOG = Logger.getLogger(Lookout.class.getName());

    /** Together with the second that connecting may take, right again within two seconds after the database is back. */
    private static final long LONGEST_PAUSE_MILLIS = 500;

    private static final int SECONDS_TO_CONNECT = 1;
    private static final int SECONDS_OF_SILENCE = 2;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private Answers answers;

    @Inject
    private FillingMemory filling;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Instance<RequestContextController> requests;

    @Inject
    private Settings settings;

    @Inject
    private Time time;

    private List<Thread> running = List.of();

    @PostConstruct
    void start() {
        Thread filler = threads.newThread(this::fill);
        filler.setPriority(Thread.MIN_PRIORITY);
        running = List.of(threads.newThread(this::follow), filler);
        running.forEach(Thread::start);
    }

    @PreDestroy
    void stop() {
        running.forEach(Thread::interrupt);
        for (Thread thread : running) {
            try {
                thread.join(Duration.ofSeconds(SECONDS_OF_SILENCE));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void follow() {
        ChangeFeed feed = new ChangeFeed(answers, time::now);
        PGSimpleDataSource database = database();
        long pause = 50;
        boolean said = false;
        while (!Thread.currentThread().isInterrupted()) {
            try (Connection connection = database.getConnection()) {
                pause = 50;
                said = false;
                feed.follow(connection);
            } catch (SQLException | RuntimeException e) {
                answers.cutOff();
                if (!said) {
                    LOG.log(Level.WARNING, "The feed of changes is cut off; answers from memory go on", e);
                    said = true;
                }
                rest(pause);
                pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
            }
        }
    }

    /** Begins when the changes are followed; when the database goes away meanwhile, goes on where it stopped. */
    private void fill() {
        OptionalLong next = OptionalLong.of(Long.MIN_VALUE);
        while (next.isPresent() && !Thread.currentThread().isInterrupted()) {
            try {
                if (answers.isFollowed()) {
                    next = fillAfter(next.getAsLong());
                } else {
                    rest(LONGEST_PAUSE_MILLIS);
                }
            } catch (RuntimeException e) {
                LOG.log(Level.FINE, "A portion of the answers could not be read", e);
                rest(LONGEST_PAUSE_MILLIS);
            }
        }
        LOG.info(() -> "Answers in memory: " + answers.count());
    }

    private OptionalLong fillAfter(long person) {
        RequestContextController request = requests.get();
        boolean opened = request.activate();
        try {
            caller.becomes(Caller.REGISTER);
            return filling.fillAfter(person);
        } finally {
            if (opened) {
                request.deactivate();
            }
        }
    }

    private static void rest(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private PGSimpleDataSource database() {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(settings.text(Setting.DB_URL));
        database.setUser(settings.text(Setting.DB_USER));
        database.setPassword(settings.text(Setting.DB_PASSWORD));
        database.setApplicationName("register-mbt changes");
        database.setConnectTimeout(SECONDS_TO_CONNECT);
        database.setSocketTimeout(SECONDS_OF_SILENCE);
        database.setTcpKeepAlive(true);
        database.setLogServerErrorDetail(false);
        return database;
    }
}
