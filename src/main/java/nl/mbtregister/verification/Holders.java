package nl.mbtregister.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Sql;

/** The SQL that counts who holds which title. */
@ApplicationScoped
class Holders {
    @Inject
    private Sql sql;

    Map<Title, Long> on(LocalDate day) {
        Map<Title, Long> counted = new EnumMap<>(Title.class);
        sql.all("""
                        select t.title, count(*) as people from title_period t join person p on p.id = t.person_id
                        where t.valid @> ?::date and p.shown_until >= ? group by t.title""", row -> Map.entry(Title.valueOf(row.getString("title")), row.getLong("people")), day, day)
                .forEach(each -> counted.put(each.getKey(), each.getValue()));
        return counted;
    }
}
