package nl.mbtregister.platform;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Wakes this node every ten seconds. Every node has its own; what must happen once is claimed in the database. */
@Singleton
@DependsOn("Migration")
@Lock(LockType.READ)
@TransactionManagement(TransactionManagementType.BEAN)
public class Clockwork {
    @Inject
    private Chores chores;

    @Inject
    private Settings settings;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void tick() {
        if (settings.yes(Setting.CLOCKWORK)) {
            chores.doAllSoon();
        }
    }
}
