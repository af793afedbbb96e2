package nl.mbtregister.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.kernel.RegisterNumber;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.register.ConsultingRegister;
import nl.mbtregister.register.Registration;
import nl.mbtregister.verification.rules.Question;

/** A visitor checks how somebody is registered. Every answer is read from the database as it is asked. */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class CheckingRegistration {
    @Inject
    private ConsultingRegister register;

    @Inject
    private Bearers bearers;

    /** Empty when nobody has this number now, or when nothing about them may be shown today. */
    @Transactional
    public Optional<CheckedRegistration> on(Question question, LocalDate today) {
        return register.byNumber(question.number().digits())
                .flatMap(now -> Optional.ofNullable(
                                bearers.of(List.of(now.person())).get(now.person()))
                        .flatMap(bearer -> then(question, now)
                                .flatMap(then -> CheckedRegistration.of(now, then, bearer, question.on(), today))));
    }

    /** The number that somebody has now who had this one before; empty also when nothing about them may be shown today. */
    @Transactional
    public Optional<RegisterNumber> presentNumber(RegisterNumber former, LocalDate today) {
        return register.presentNumber(former.digits(), today).map(RegisterNumber::new);
    }

    private Optional<Registration> then(Question question, Registration now) {
        return question.known()
                .map(known -> register.byNumberAsKnownAt(now.number(), known))
                .orElseGet(() -> Optional.of(now));
    }
}
