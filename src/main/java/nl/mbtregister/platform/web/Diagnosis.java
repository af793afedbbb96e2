package nl.mbtregister.platform.web;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Finds out what an exception means for the visitor, and writes what is our own fault into the log under an id. */
final class Diagnosis {
    private static final Logger LOG = System.getLogger(Diagnosis.class.getName());

    /** SQL states of a database that cannot be reached, or that is stopping or starting. */
    private static final List<String> ABSENT = List.of("08", "57P01", "57P02", "57P03");

    private Diagnosis() {}

    static Problem of(Throwable thrown) {
        for (Throwable cause : causes(thrown).toList()) {
            if (cause instanceof Refusal refusal) {
                return Problem.of(refusal);
            }
        }
        boolean absent = causes(thrown).anyMatch(Diagnosis::isAbsentDatabase);
        return logged(absent ? 503 : 500, thrown);
    }

    /** A fault of which only the status is known. */
    static Problem logged(int status, @Nullable Throwable thrown) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.ERROR, "fault " + id + " answered with " + status, thrown);
        return new Problem(status, null, id);
    }

    private static boolean isAbsentDatabase(Throwable cause) {
        return cause instanceof SQLTransientConnectionException
                || cause.getClass().getName().startsWith("com.sun.appserv.connectors.internal.api.PoolingException")
                || cause instanceof SQLException sql
                        && sql.getSQLState() != null
                        && ABSENT.stream().anyMatch(sql.getSQLState()::startsWith);
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.<@Nullable Throwable>iterate(
                        thrown, cause -> cause != null, cause -> cause == null ? null : cause.getCause())
                .limit(30)
                .map(cause -> (Throwable) cause);
    }
}
