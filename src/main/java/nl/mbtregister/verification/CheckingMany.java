package nl.mbtregister.verification;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.register.ConsultingRegister;
import nl.mbtregister.register.Registration;

/** How several people are registered today, read from the database as it is asked. */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class CheckingMany {
    @Inject
    private ConsultingRegister register;

    @Inject
    private Bearers bearers;

    @Inject
    private Answers answers;

    @Inject
    private Time time;

    /** By the id of the person; of whom nothing may be shown there is nothing. Two statements, however many they are. */
    @Transactional
    public Map<Long, CheckedRegistration> today(Collection<Long> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        LocalDate today = time.today();
        Map<Long, Registration> known = register.ofPeople(people);
        Map<Long, Bearer> who = bearers.of(known.keySet());
        Map<Long, CheckedRegistration> found = new HashMap<>();
        known.forEach((id, now) -> {
            Bearer bearer = who.get(id);
            if (bearer != null) {
                CheckedRegistration.of(now, now, bearer, today, today)
                        .ifPresent(registration -> found.put(id, registration));
            }
        });
        return found;
    }

    /** The same JSON as for a question about one number, with this moment. */
    public String json(CheckedRegistration registration) {
        byte[] head = AnsweringMachines.head(time.now(), registration.on());
        byte[] body =
                answers.unpacked(answers.packed(registration), head.length).body();
        System.arraycopy(head, 0, body, 0, head.length);
        return new String(body, UTF_8);
    }
}
