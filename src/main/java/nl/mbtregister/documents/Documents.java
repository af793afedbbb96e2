package nl.mbtregister.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.mbtregister.documents.rules.DocumentKind;
import nl.mbtregister.kernel.Refusal;

/** The documents in the database, within the current transaction. Everything is asked for together with its owner. */
@ApplicationScoped
class Documents {
    private static final String STILL_REFERRED_TO = "23503";

    /** Where the content is, and what it is called. */
    record Place(UUID key, String name, DocumentKind kind) {}

    @PersistenceContext
    private EntityManager em;

    void add(Document document) {
        em.persist(document);
        em.flush();
    }

    Optional<Place> of(long id, Owner owner) {
        try (PreparedStatement select = connection().prepareStatement("""
                select storage_key, name, kind from document where id = ? and (owner_person = ? or owner_institution = ?)""")) {
            select.setLong(1, id);
            select.setObject(2, owner.person(), Types.BIGINT);
            select.setObject(3, owner.institution(), Types.BIGINT);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new Place(
                                row.getObject(1, UUID.class), row.getString(2), DocumentKind.valueOf(row.getString(3))))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Newest first. */
    List<DocumentLine> ofOwner(long owner) {
        try (PreparedStatement select = connection().prepareStatement("""
                select id, name, kind, size, uploaded_at from document where owner_person = ? order by id desc""")) {
            select.setLong(1, owner);
            try (ResultSet row = select.executeQuery()) {
                List<DocumentLine> lines = new ArrayList<>();
                while (row.next()) {
                    lines.add(new DocumentLine(
                            row.getLong(1),
                            row.getString(2),
                            DocumentKind.valueOf(row.getString(3)),
                            row.getInt(4),
                            row.getObject(5, OffsetDateTime.class).toInstant()));
                }
                return lines;
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /**
     * @return false when there is no such document of this owner
     * @throws Refusal documents.R12 when something refers to it
     */
    boolean remove(long id, long owner) {
        try (PreparedStatement delete =
                connection().prepareStatement("delete from document where id = ? and owner_person = ?")) {
            delete.setLong(1, id);
            delete.setLong(2, owner);
            return delete.executeUpdate() == 1;
        } catch (SQLException e) {
            if (STILL_REFERRED_TO.equals(e.getSQLState())) {
                throw new Refusal("documents.R12");
            }
            throw new PersistenceException(e);
        }
    }

    Set<UUID> known(Collection<UUID> keys) {
        try (PreparedStatement select =
                connection().prepareStatement("select storage_key from document where storage_key = any(?)")) {
            select.setArray(1, connection().createArrayOf("uuid", keys.toArray()));
            try (ResultSet row = select.executeQuery()) {
                Set<UUID> known = new HashSet<>();
                while (row.next()) {
                    known.add(row.getObject(1, UUID.class));
                }
                return known;
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private Connection connection() {
        return em.unwrap(Connection.class);
    }
}
