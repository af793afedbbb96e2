package nl.mbtregister.finder;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;

/** A part of the demo register's therapists who agreed to be found, all over the Netherlands and Flanders. */
public record DemoFinder(DataSource database, LocalDate today) {
    /** Adds them to a demo register that has none. */
    public void fill() throws SQLException {
        String[] dutch = towns("NL");
        String[] flemish = towns("BE");
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                    insert into finder_entry (person_id, town, tongues, target_groups, welcoming, waiting_weeks, consented_on, told_on, wording)
                    select p.id, t.town[1 + p.place % cardinality(t.town)],
                      (array['DUTCH', (array['ENGLISH', 'FRENCH', 'GERMAN', 'TURKISH', 'ARABIC'])[1 + p.place % 5]])[1:1 + p.place % 2],
                      (array['ADULTS', (array['YOUNG_ADULTS', 'ADOLESCENTS', 'OLDER_PEOPLE', 'PARENTS_AND_FAMILIES'])[1 + p.place % 4]])[1:1 + p.place % 2],
                      p.place % 3 > 0, case when p.place % 3 > 0 then p.place % 26 end, ?::date - p.place % 90, ?::date - p.place % 90, 'Demo'
                    from (
                      select x.id, x.country, (x.place / 4)::integer as place from (
                        select p.id, p.country, row_number() over (order by p.id) as place from person p
                        where p.shown_until >= ?::date
                          and exists (select from title_period t where t.person_id = p.id and t.valid @> ?::date)) x
                      where x.place % 4 = 0) p
                      cross join lateral (select case p.country when 'NL' then ?::text[] else ?::text[] end as town) t
                    where not exists (select from finder_entry)
                    on conflict do nothing""")) {
            insert.setObject(1, today);
            insert.setObject(2, today);
            insert.setObject(3, today);
            insert.setObject(4, today);
            insert.setArray(5, connection.createArrayOf("text", dutch));
            insert.setArray(6, connection.createArrayOf("text", flemish));
            insert.executeUpdate();
        }
    }

    private static String[] towns(String country) {
        return TownList.all().stream()
                .filter(town -> town.country().name().equals(country))
                .map(town -> town.name())
                .toArray(String[]::new);
    }
}
