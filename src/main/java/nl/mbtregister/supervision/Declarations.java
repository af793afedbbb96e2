package nl.mbtregister.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Sql;
import nl.mbtregister.rulebook.rules.portfolio.EducationField;
import nl.mbtregister.rulebook.rules.portfolio.SupervisorKind;
import nl.mbtregister.supervision.rules.DeclarationDraft;
import nl.mbtregister.supervision.rules.DeclarationState;
import org.jspecify.annotations.Nullable;

/** The SQL of declarations on competences. */
@ApplicationScoped
class Declarations {
    private static final String SELECT = """
        select d.id, d.version, p.id, p.number, p.display_name, s.id, s.number, s.display_name, d.title, d.state,
               coalesce(d.message, ''), d.invited_at, d.reminded_at, d.scores, d.report, d.positive, d.comment, d.signed_day,
               (select count(*) from supervision_attendance a join supervision_meeting m on m.id = a.meeting_id
                where a.person_id = d.person_id and m.supervisor = d.supervisor and a.state = 'SIGNED')
        from competence_declaration d join person p on p.id = d.person_id join person s on s.id = d.supervisor
        where\s""";

    @Inject
    private Sql sql;

    /** What somebody is on a day that decides whom they may declare about. */
    record Standing(Set<SupervisorKind> kinds, Set<EducationField> education) {}

    /** The newest first. */
    List<AskedDeclaration> about(long person) {
        return where("d.person_id = ? order by d.id desc", person);
    }

    /** Open ones first, then the newest; those withdrawn are not shown any more. */
    List<AskedDeclaration> askedOf(long supervisor) {
        return where(
                "d.supervisor = ? and d.state <> 'WITHDRAWN' order by d.state = 'INVITED' desc, d.id desc", supervisor);
    }

    Optional<AskedDeclaration> askedOf(long supervisor, long id) {
        return where("d.id = ? and d.supervisor = ? and d.state <> 'WITHDRAWN'", id, supervisor).stream()
                .findFirst();
    }

    /**
     * As the caller saw it, kept from everybody else until the transaction ends.
     *
     * @param who {@code person_id} or {@code supervisor}
     * @throws Refusal supervision.R17 when there is none of this person
     */
    AskedDeclaration locked(String who, long person, long id, int version) {
        sql.all("select id from competence_declaration where id = ? for update", row -> row.getLong(1), id);
        AskedDeclaration found = where("d.id = ? and d." + who + " = ?", id, person).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal("supervision.R17"));
        if (found.version() != version) {
            throw new OptimisticLockException("declaration " + id + " was changed");
        }
        return found;
    }

    private List<AskedDeclaration> where(String condition, Object... values) {
        return sql.all(SELECT + condition, Declarations::read, values);
    }

    private static AskedDeclaration read(ResultSet row) throws SQLException {
        Object positive = row.getObject(16);
        return new AskedDeclaration(
                row.getLong(1),
                row.getInt(2),
                new Somebody(row.getLong(3), row.getString(4), row.getString(5)),
                new Somebody(row.getLong(6), row.getString(7), row.getString(8)),
                Title.valueOf(row.getString(9)),
                DeclarationState.valueOf(row.getString(10)),
                row.getString(11),
                row.getObject(12, OffsetDateTime.class).toInstant(),
                instant(row.getObject(13, OffsetDateTime.class)),
                Scores.read(row.getString(14), row.getString(15), (Boolean) positive),
                row.getString(17),
                row.getObject(18, LocalDate.class),
                row.getInt(19));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    /** @return 0 when one is open for this title already */
    long invite(long person, Title title, long supervisor, String message, Instant now) {
        long id = sql.next("competence_declaration_seq");
        int added = sql.change("""
                insert into competence_declaration (id, person_id, supervisor, title, state, message, invited_at)
                values (?, ?, ?, ?, 'INVITED', ?, ?) on conflict do nothing""", id, person, supervisor, title, message, now);
        return added == 0 ? 0 : id;
    }

    void remind(long id, Instant now) {
        sql.change("update competence_declaration set reminded_at = ?, version = version + 1 where id = ?", now, id);
    }

    void inviteAgain(long id, String message, Instant now) {
        sql.change("""
                update competence_declaration
                set state = 'INVITED', comment = null, message = ?, invited_at = ?, reminded_at = null, version = version + 1
                where id = ?""", message, now, id);
    }

    void withdraw(long id) {
        sql.change("update competence_declaration set state = 'WITHDRAWN', version = version + 1 where id = ?", id);
    }

    void sendBack(long id, String comment) {
        sql.change(
                "update competence_declaration set state = 'SENT_BACK', comment = ?, version = version + 1 where id = ?",
                comment,
                id);
    }

    void keep(long id, DeclarationDraft draft) {
        sql.change("""
                update competence_declaration set scores = ?::jsonb, report = ?, positive = ?, version = version + 1
                where id = ?""", Scores.write(draft), draft.report(), draft.positive(), id);
    }

    void sign(long id, Instant now, LocalDate today) {
        sql.change("""
                update competence_declaration set state = 'SIGNED', signed_at = ?, signed_day = ?, version = version + 1
                where id = ?""", now, today, id);
    }

    Standing standing(long supervisor, long therapist, LocalDate day) {
        return sql.all(
                        """
                        select supervisor_kinds(?, ?), array(
                          select distinct unnest(fields) from diploma where person_id = ? and obtained <= ?)""",
                        row -> {
                            Set<EducationField> education = EnumSet.noneOf(EducationField.class);
                            for (String field : (String[]) row.getArray(2).getArray()) {
                                education.add(EducationField.valueOf(field));
                            }
                            return new Standing(Meetings.kinds(row.getArray(1)), education);
                        },
                        supervisor,
                        day,
                        therapist,
                        day)
                .getFirst();
    }
}
