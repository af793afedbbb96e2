package nl.mbtregister.person;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.kernel.BigNumber;
import nl.mbtregister.kernel.Country;
import nl.mbtregister.kernel.RegisterNumber;
import nl.mbtregister.person.rules.DeclaredField;

/** The SQL that reads what is public of a person, and no column besides. */
record PublicFacts(Connection connection) {
    private static final String PERSON = """
        select id, number, display_name, title_before, title_after, initials,
               case when given_name_public then given_name end, country, institution, town
        from person
        where id = coalesce(
            (select id from person where number = ?), (select person_id from former_number where number = ?))
          and shown_until >= ?""";

    private static final String PROFESSIONS = """
        select distinct profession, in_training, case when register = 'BIG' then number end as big
        from outside_registration
        where person_id = ? and valid @> ?::date
        order by profession, in_training, big""";

    private static final String DECLARED =
            "select field, value, consented_on from self_declared where person_id = ? order by field";

    Optional<PublicPerson> of(RegisterNumber number, LocalDate day) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(PERSON)) {
            select.setString(1, number.digits());
            select.setString(2, number.digits());
            select.setObject(3, day);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(person(row, day)) : Optional.empty();
            }
        }
    }

    private PublicPerson person(ResultSet row, LocalDate day) throws SQLException {
        long id = row.getLong(1);
        return new PublicPerson(
                id,
                new RegisterNumber(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                Country.valueOf(row.getString(8)),
                row.getString(9),
                row.getString(10),
                professions(id, day),
                declared(id));
    }

    private List<BasicProfession> professions(long id, LocalDate day) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(PROFESSIONS)) {
            select.setLong(1, id);
            select.setObject(2, day);
            try (ResultSet row = select.executeQuery()) {
                List<BasicProfession> professions = new ArrayList<>();
                while (row.next()) {
                    String big = row.getString(3);
                    professions.add(new BasicProfession(
                            row.getString(1), row.getBoolean(2), big == null ? null : new BigNumber(big)));
                }
                return professions;
            }
        }
    }

    List<SelfDeclared> declared(long id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(DECLARED)) {
            select.setLong(1, id);
            try (ResultSet row = select.executeQuery()) {
                List<SelfDeclared> declared = new ArrayList<>();
                while (row.next()) {
                    declared.add(new SelfDeclared(
                            DeclaredField.valueOf(row.getString(1)),
                            row.getString(2),
                            row.getObject(3, LocalDate.class)));
                }
                return declared;
            }
        }
    }
}
