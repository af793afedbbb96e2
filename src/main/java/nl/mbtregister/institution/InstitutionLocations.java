package nl.mbtregister.institution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.platform.Sql;

/** Where institutions work, in the database, within the current transaction. */
@ApplicationScoped
class InstitutionLocations {
    @Inject
    private Sql sql;

    /** Those in use first. */
    List<Location> of(long institution) {
        return sql.all("""
                select id, name, street, postcode, town, closed_on from institution_location
                where institution_id = ? order by closed_on desc nulls first, name, id""", InstitutionLocations::read, institution);
    }

    long add(long institution, Location.Place place) {
        return sql.one(
                        """
                        insert into institution_location (institution_id, name, street, postcode, town)
                        values (?, ?, ?, ?, ?) returning id""",
                        row -> row.getLong(1),
                        institution,
                        place.name(),
                        place.street(),
                        place.postcode(),
                        place.town())
                .orElseThrow();
    }

    /** @return whether the institution has such a location in use */
    boolean change(long institution, long id, Location.Place place) {
        return sql.change("""
                        update institution_location set name = ?, street = ?, postcode = ?, town = ?
                        where institution_id = ? and id = ? and closed_on is null""", place.name(), place.street(), place.postcode(), place.town(), institution, id) > 0;
    }

    /** @return whether the institution has such a location in use */
    boolean close(long institution, long id, LocalDate day) {
        return sql.change("""
                        update institution_location set closed_on = ?
                        where institution_id = ? and id = ? and closed_on is null""", day, institution, id) > 0;
    }

    private static Location read(ResultSet row) throws SQLException {
        return new Location(
                row.getLong("id"),
                new Location.Place(
                        row.getString("name"),
                        row.getString("street"),
                        row.getString("postcode"),
                        row.getString("town")),
                row.getObject("closed_on", LocalDate.class));
    }
}
