package nl.mbtregister.demo;

import java.util.List;
import nl.mbtregister.kernel.RegisterNumber;
import nl.mbtregister.person.Enrolment;
import nl.mbtregister.person.SelfDeclared;
import nl.mbtregister.register.rules.Entry;

/**
 * One invented person with everything that the register holds about them.
 *
 * @param id as in the database, from 1
 * @param former numbers that lead to the present one
 * @param entries in the order in which they were recorded
 */
record DemoPerson(
        long id,
        DemoCase story,
        RegisterNumber number,
        List<RegisterNumber> former,
        Enrolment who,
        List<SelfDeclared> told,
        List<Entry> entries) {}
