package nl.mbtregister.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.register.ConsultingRegister;
import nl.mbtregister.register.Registration;

/** After a start the register puts today's answers into its memory, portion by portion, so that nobody waits for them. */
@ApplicationScoped
@AllowedTo(Role.SYSTEM)
public class FillingMemory {
    private static final int PORTION = 1_000;

    @Inject
    private ConsultingRegister register;

    @Inject
    private Bearers bearers;

    @Inject
    private Answers answers;

    @Inject
    private Time time;

    /**
     * Fills one portion.
     *
     * @param person id after which to go on
     * @return the id to go on after, empty when everybody was there or the memory is full
     */
    @Transactional
    public OptionalLong fillAfter(long person) {
        if (answers.isFull()) {
            return OptionalLong.empty();
        }
        long ticket = answers.ticket();
        LocalDate today = time.today();
        List<Registration> portion = register.after(person, PORTION);
        Map<Long, Bearer> who =
                bearers.of(portion.stream().map(Registration::person).toList());
        for (Registration now : portion) {
            Bearer bearer = who.get(now.person());
            if (bearer != null) {
                CheckedRegistration.of(now, now, bearer, today, today)
                        .ifPresent(checked -> answers.keep(checked.number(), answers.packed(checked), ticket));
            }
        }
        return portion.size() < PORTION
                ? OptionalLong.empty()
                : OptionalLong.of(portion.getLast().person());
    }
}
