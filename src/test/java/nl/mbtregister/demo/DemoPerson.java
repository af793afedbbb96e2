package nl.mbtregister.demo;

import java.util.List;
import nl.mbtregister.kernel.RegisterNumber;
import nl.mbtregister.person.rules.PersonName;
import nl.mbtregister.register.rules.Entry;
import org.jspecify.annotations.Nullable;

/**
 * One invented person with everything that the register holds about them.
 *
 * @param id as in the database, from 1
 * @param former numbers that lead to the present one
 * @param entries as they were recorded
 */
record DemoPerson(
        long id,
        DemoCase story,
        RegisterNumber number,
        List<RegisterNumber> former,
        @Nullable String titleBefore,
        PersonName name,
        boolean givenNamePublic,
        String language,
        String email,
        String institution,
        String town,
        List<Elsewhere> elsewhere,
        List<Told> told,
        List<Entry> entries) {}
