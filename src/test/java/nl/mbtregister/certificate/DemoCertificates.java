package nl.mbtregister.certificate;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.mbtregister.certificate.rules.CertificateCode;
import nl.mbtregister.certificate.rules.CertificateKind;
import nl.mbtregister.certificate.rules.Facts;
import nl.mbtregister.certificate.rules.Facts.Held;
import nl.mbtregister.kernel.Annotation;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.paper.DemoSeal;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.SecretBox;
import nl.mbtregister.platform.Texts;

/**
 * Two papers of the demo's supervisor: a certificate that counts, and one under a former name that is outdated.
 *
 * @param register address under which the demo is reached
 */
public record DemoCertificates(DataSource database, DemoSeal seal, SecretBox secrets, String register) {
    private static final CertificateCode VALID = new CertificateCode("DEM0MBT11111");
    private static final CertificateCode OUTDATED = new CertificateCode("DEM0MBT22222");

    /** What a person must know to look at them. */
    public static String told() {
        return "  Certificates of supervisor@demo.example to check: " + VALID + " counts, " + OUTDATED
                + " is outdated\n";
    }

    /** Adds them to a demo register that has none. */
    public void fill() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement select = connection.prepareStatement("""
                    select p.id, p.display_name, p.number, t.since, max(e.effective) as began, upper(t.valid) - 1 as through
                    from account a join person p on p.id = a.person_id
                    join title_period t on t.person_id = p.id and t.title = 'SUPERVISOR' and t.valid @> current_date
                    join register_entry e on e.person_id = p.id and e.title = t.title and e.kind in ('GRANTED', 'RENEWED')
                      and e.effective <= current_date
                    where a.email_key = 'supervisor@demo.example' and not exists (select from certificate where person_id = p.id)
                    group by p.id, t.since, t.valid""");
                    ResultSet row = select.executeQuery()) {
                if (row.next()) {
                    add(connection, row);
                }
            }
            connection.commit();
        }
    }

    private void add(Connection connection, ResultSet row) throws SQLException {
        long person = row.getLong("id");
        Held held = new Held(
                Title.SUPERVISOR,
                row.getObject("since", LocalDate.class),
                row.getObject("began", LocalDate.class),
                row.getObject("through", LocalDate.class));
        List<Facts.Note> notes = notes(connection, person);
        String name = row.getString("display_name");
        String number = row.getString("number");
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        try (PreparedStatement key = connection.prepareStatement(
                "insert into seal_key (id, certificate, first_used) values (?, ?, now()) on conflict do nothing")) {
            key.setString(1, seal.id());
            key.setBytes(2, seal.certificate());
            key.executeUpdate();
        }
        Facts former = new Facts(name + "-Voorheen", number, List.of(held), notes, List.of());
        add(connection, person, OUTDATED, former, now.minus(60, ChronoUnit.DAYS));
        add(connection, person, VALID, new Facts(name, number, List.of(held), notes, List.of()), now);
    }

    private void add(Connection connection, long person, CertificateCode code, Facts facts, Instant at)
            throws SQLException {
        var sheet = new CertificateSheet(new Texts().in(Language.NL), "Stichting Registratie MBT", register);
        Wanted wanted = new Wanted(CertificateKind.TITLE, Title.SUPERVISOR, Language.NL);
        byte[] content = seal.sealed(sheet.of(code, wanted, facts, at), at);
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into certificate (code, person_id, kind, title, language, facts, issued_at, issued_by, sha256, content,
                                         size, key_id)
                values (?, ?, 'TITLE', 'SUPERVISOR', 'NL', ?::jsonb, ?, 'demo', ?, ?, ?, ?)""")) {
            insert.setString(1, code.signs());
            insert.setLong(2, person);
            insert.setString(3, FactsJson.write(facts));
            insert.setObject(4, at.atOffset(ZoneOffset.UTC));
            insert.setBytes(5, Fingerprint.of(content));
            insert.setBytes(6, secrets.seal(content));
            insert.setInt(7, content.length);
            insert.setString(8, seal.id());
            insert.executeUpdate();
        }
    }

    private static List<Facts.Note> notes(Connection connection, long person) throws SQLException {
        List<Facts.Note> notes = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("""
                select annotation, lower(valid), upper(valid) - 1 from annotation_period
                where person_id = ? and title = 'SUPERVISOR' and valid @> current_date order by annotation""")) {
            select.setLong(1, person);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    notes.add(new Facts.Note(
                            Title.SUPERVISOR,
                            Annotation.valueOf(row.getString(1)),
                            row.getObject(2, LocalDate.class),
                            row.getObject(3, LocalDate.class)));
                }
            }
        }
        return notes;
    }
}
