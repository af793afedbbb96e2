package nl.mbtregister.verification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Reads the register's feed of changes over one connection. A notification is the quick way; the feed's table, read every
 * tenth of a second, makes sure that a lost notification is not a lost change.
 *
 * <p>Rows can be seen from the moment their transaction has committed, in an order other than that of their numbers. So the
 * place in the feed is the snapshot of the last look: what was not visible in it, and is now, is news.
 */
final class ChangeFeed {
    private static final int LOOK_EVERY_MILLIS = 100;

    /** More changes at once than it pays to forget one by one. */
    private static final int MANY = 10_000;

    /** Away for longer than this, the feed may have been cleaned meanwhile. */
    private static final Duration LONG = Duration.ofHours(1);

    private static final String LOOK = """
        select pg_current_snapshot()::text, pg_snapshot_xmin(pg_current_snapshot())::text::bigint, c.number
        from (select ?::pg_snapshot as place) last
        left join register_change c
          on c.tx >= pg_snapshot_xmin(last.place) and not pg_visible_in_snapshot(c.tx, last.place)
        limit\s""" + (MANY + 1);

    /** A snapshot in which everything is visible. */
    private static final String NO_NEWS = "9223372036854775806:9223372036854775806:";

    private final Answers answers;
    private final Supplier<Instant> now;
    private String place = NO_NEWS;
    private long oldest;
    private Instant lastLook = Instant.MIN;

    ChangeFeed(Answers answers, Supplier<Instant> now) {
        this.answers = answers;
        this.now = now;
    }

    /**
     * Follows the feed until the thread is interrupted.
     *
     * @throws SQLException when the connection fails; the place in the feed is kept for the next one
     */
    void follow(Connection connection) throws SQLException {
        try (Statement listen = connection.createStatement()) {
            listen.execute("listen register_change");
        }
        if (lastLook.isBefore(now.get().minus(LONG))) {
            answers.forgetAll();
            place = NO_NEWS;
        }
        PGConnection events = connection.unwrap(PGConnection.class);
        try (PreparedStatement look = connection.prepareStatement(LOOK)) {
            while (!Thread.currentThread().isInterrupted()) {
                look(look);
                heed(events.getNotifications(LOOK_EVERY_MILLIS));
            }
        }
    }

    private void look(PreparedStatement look) throws SQLException {
        Instant at = now.get();
        List<String> news = new ArrayList<>();
        String next = place;
        long nextOldest = oldest;
        look.setString(1, place);
        try (ResultSet rows = look.executeQuery()) {
            while (rows.next()) {
                next = rows.getString(1);
                nextOldest = rows.getLong(2);
                String number = rows.getString(3);
                if (number != null) {
                    news.add(number);
                }
            }
        }
        // older than before: this is another database, restored or put in the place of the first
        if (news.size() > MANY || nextOldest < oldest) {
            answers.forgetAll();
        } else {
            news.forEach(this::forget);
        }
        place = next;
        oldest = nextOldest;
        lastLook = at;
        answers.inStep(at);
    }

    private void heed(PGNotification @Nullable [] notifications) {
        if (notifications != null) {
            for (PGNotification notification : notifications) {
                forget(notification.getParameter());
            }
        }
    }

    private void forget(String number) {
        try {
            answers.forget(Long.parseLong(number));
        } catch (NumberFormatException e) {
            answers.forgetAll();
        }
    }
}
