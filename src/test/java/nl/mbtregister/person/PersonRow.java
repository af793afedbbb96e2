package nl.mbtregister.person;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import nl.mbtregister.kernel.NumberSeries;
import nl.mbtregister.kernel.RegisterNumber;
import nl.mbtregister.person.rules.PersonName;

/** A line in the table of people, written straight to it. */
final class PersonRow {
    private PersonRow() {}

    static RegisterNumber number(long id) {
        return new NumberSeries(7).at(id);
    }

    static void insert(Connection connection, long id, PersonName name) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
            insert into person (id, number, country, initials, particle, surname, partner_particle, partner_surname,
                                name_order, display_name, sort_key, town)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'Utrecht')""")) {
            var partner = name.partner();
            insert.setLong(1, id);
            insert.setString(2, number(id).digits());
            insert.setString(3, name.country().name());
            insert.setString(4, name.initials());
            insert.setString(5, name.own().particle());
            insert.setString(6, name.own().core());
            insert.setString(7, partner == null ? null : partner.particle());
            insert.setString(8, partner == null ? null : partner.core());
            insert.setString(9, name.order().name());
            insert.setString(10, name.display());
            insert.setString(11, name.sortKey());
            insert.executeUpdate();
        }
    }
}
