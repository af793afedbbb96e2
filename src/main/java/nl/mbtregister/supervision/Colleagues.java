package nl.mbtregister.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.mbtregister.kernel.Reading;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.kernel.RegisterNumber;
import nl.mbtregister.person.rules.Spelling;
import nl.mbtregister.platform.Sql;

/** Looks up supervisors and supervisees. */
@ApplicationScoped
class Colleagues {
    private static final int MOST = 11;

    @Inject
    private Sql sql;

    /** People who have or had the supervisor's title and are called so or have this number; at most 11. */
    List<Somebody> supervisors(String typed) {
        String number = number(typed);
        String key = Spelling.of(typed).key();
        if (number.isEmpty() && key.length() < 2) {
            return List.of();
        }
        return sql.all(
                """
                select p.id, p.number, p.display_name from person p
                where p.died_on is null
                  and exists (select from title_period t where t.person_id = p.id and t.title = 'SUPERVISOR')
                  and (p.number = ? or (? <> '' and p.id in (
                    select k.person_id from name_key k where k.key >= ? and k.key < ? || chr(1114111))))
                order by p.sort_key, p.id limit\s""" + MOST,
                row -> new Somebody(row.getLong(1), row.getString(2), row.getString(3)),
                number,
                key,
                key,
                key);
    }

    boolean isOrWasSupervisor(long person) {
        return !sql.all(
                        "select 1 from title_period where person_id = ? and title = 'SUPERVISOR' limit 1",
                        row -> true,
                        person)
                .isEmpty();
    }

    /**
     * The people with these register numbers.
     *
     * @throws Refusal supervision.R16 with the first number that nobody has
     */
    Set<Long> withNumbers(Collection<String> numbers) {
        Set<String> read = numbers.stream().map(Colleagues::number).collect(Collectors.toCollection(TreeSet::new));
        if (read.contains("")) {
            throw new Refusal("supervision.R16", firstUnreadable(numbers));
        }
        Set<Long> people = new TreeSet<>();
        if (read.isEmpty()) {
            return people;
        }
        sql.all(
                        "select id, number, display_name from person where number = any(?) and died_on is null",
                        row -> new Somebody(row.getLong(1), row.getString(2), row.getString(3)),
                        read)
                .forEach(somebody -> {
                    people.add(somebody.id());
                    read.remove(somebody.number());
                });
        if (!read.isEmpty()) {
            throw new Refusal("supervision.R16", read.iterator().next());
        }
        return people;
    }

    /** People whom this supervisor supervised before. */
    List<Somebody> supervisedBy(long supervisor) {
        return sql.all("""
                select p.id, p.number, p.display_name from person p
                where p.died_on is null and p.id in (
                  select a.person_id from supervision_attendance a join supervision_meeting m on m.id = a.meeting_id
                  where m.supervisor = ?)
                order by p.sort_key, p.id""", row -> new Somebody(row.getLong(1), row.getString(2), row.getString(3)), supervisor);
    }

    private static String firstUnreadable(Collection<String> numbers) {
        return numbers.stream()
                .filter(typed -> number(typed).isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String number(String typed) {
        return RegisterNumber.read(typed) instanceof Reading.Good<RegisterNumber>(RegisterNumber number)
                ? number.digits()
                : "";
    }
}
