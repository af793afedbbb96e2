package nl.mbtregister.admission;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What clients were told about their filings, to be held against what a database says. */
final class FilingLedger {
    /** Everything that belongs to a filing, each of which a filed application has once and a draft has not. */
    private static final String PARTS = """
        select a.id, a.state,
          (select count(*) from application_step s where s.application_id = a.id and step = 'FILE'),
          (select count(*) from application_filing f where f.application_id = a.id and length(portfolio) > 2 and length(findings) > 2),
          (select count(*) from journal_content c join journal_row r on r.id = c.row_id
             where subject_person = a.person_id and act = 'admission.application.filed'),
          (select count(*) from letter l where l.person_id = a.person_id and kind = 'APPLICATION_FILED'),
          (select count(*) from letter l join letter_mail m on m.letter_id = l.id
             where l.person_id = a.person_id and kind = 'APPLICATION_FILED'),
          (select count(*) from form_done d join account o on d.actor = 'account-' || o.id
             where o.person_id = a.person_id and d.answer = a.reference),
          (select count(*) from form_done d join account o on d.actor = 'account-' || o.id where o.person_id = a.person_id)
        from application a where a.id > """;

    /** Applications of the demo register, which nobody filed here, are up to this id. */
    private long demo;

    private final Map<UUID, Long> acknowledged = new ConcurrentHashMap<>();
    private final Map<UUID, Long> unanswered = new ConcurrentHashMap<>();

    /** @param halfDone which parts are not as they should be, in words */
    record Check(int acknowledged, long stored, long lost, long doubled, List<String> halfDone, long ambiguous) {}

    /** Before it is asked for. */
    void asked(UUID key, long person) {
        if (!acknowledged.containsKey(key)) {
            unanswered.put(key, person);
        }
    }

    /** Only after the whole answer has come. */
    void answered(UUID key, long person) {
        acknowledged.put(key, person);
        unanswered.remove(key);
    }

    Map<UUID, Long> acknowledged() {
        return Map.copyOf(acknowledged);
    }

    /** Of these the client does not know whether they were done. */
    Map<UUID, Long> unanswered() {
        return Map.copyOf(unanswered);
    }

    Check check(Connection database) throws SQLException {
        Object[] keys = acknowledged.keySet().toArray();
        Object[] open = unanswered.keySet().toArray();
        return new Check(
                keys.length,
                count(database, "select count(*) from application where state = 'SUBMITTED' and id > " + demo),
                keys.length - count(database, """
                                select count(*) from form_done d join account o on d.actor = 'account-' || o.id
                                join application a on a.person_id = o.person_id and a.reference = d.answer
                                where a.state = 'SUBMITTED' and key = any (?)""", keys),
                count(database, """
                    select count(*) from (select person_id from application where state <> 'WITHDRAWN' and id > %d
                      group by person_id having count(*) > 1) twice""".formatted(demo)),
                halfDone(database),
                count(database, "select count(*) from form_done where key = any (?)", open));
    }

    /** From here on counts what is filed; what the demo register holds is left out. */
    void begin(Connection database) throws SQLException {
        demo = count(database, "select coalesce(max(id), 0) from application");
        database.commit();
    }

    private List<String> halfDone(Connection database) throws SQLException {
        List<String> found = new ArrayList<>();
        try (var statement = database.createStatement();
                var row = statement.executeQuery(PARTS + demo)) {
            String[] names = {"step", "frozen file", "journal", "letter", "mail", "answer of the form", "form"};
            while (row.next()) {
                int due = row.getString(2).equals("DRAFT") ? 0 : 1;
                for (int i = 0; i < names.length; i++) {
                    if (row.getInt(i + 3) != due) {
                        found.add("application %d %s: %d x %s"
                                .formatted(row.getLong(1), row.getString(2), row.getInt(i + 3), names[i]));
                    }
                }
            }
        }
        return found;
    }

    private static long count(Connection database, String sql, Object... keys) throws SQLException {
        try (var select = database.prepareStatement(sql)) {
            if (sql.contains("?")) {
                select.setArray(1, database.createArrayOf("uuid", keys));
            }
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
