package nl.mbtregister.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema to this version before the first request; nodes that start at once take turns. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migration {
    @Resource(lookup = "java:app/jdbc/mbt")
    private DataSource database;

    @PostConstruct
    void migrate() {
        of(database).migrate();
    }

    /** The one description of where the schema comes from, also for tools that run outside the server. */
    public static Flyway of(DataSource database) {
        return Flyway.configure(Migration.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .load();
    }
}
