package nl.mbtregister.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mbtregister.kernel.RegisterNumber;
import nl.mbtregister.person.PublicPerson;
import nl.mbtregister.person.ReadingPerson;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.programme.ProgrammeOfPerson;
import nl.mbtregister.programme.ShowingProgrammes;
import nl.mbtregister.programme.rules.UsableTitles;
import nl.mbtregister.register.ConsultingRegister;
import nl.mbtregister.register.Registration;
import nl.mbtregister.register.rules.Run;
import nl.mbtregister.register.rules.Standing;
import nl.mbtregister.verification.Portrait.Moment;

/** A visitor reads the page about one person, about today or an earlier day. */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class ShowingRegistration {
    @Inject
    private ConsultingRegister consulting;

    @Inject
    private ReadingPerson reading;

    @Inject
    private ShowingProgrammes programmes;

    @Inject
    private Time time;

    /**
     * As known now. Three statements.
     *
     * @param on not after today
     * @return empty when nobody has this number, or had it once, or may be shown no longer: the three look the same
     */
    public Optional<Portrait> show(RegisterNumber number, LocalDate on) {
        return consulting
                .byNumber(number.digits())
                .filter(registration -> present(registration).shown())
                .flatMap(registration ->
                        reading.publicly(number).map(person -> portrait(number, on, registration, person)));
    }

    /** The number that whoever had this one has now; empty also when nothing about them may be shown. */
    public Optional<String> presentNumber(RegisterNumber former) {
        return consulting.presentNumber(former.digits(), time.today());
    }

    private Portrait portrait(RegisterNumber number, LocalDate on, Registration registration, PublicPerson person) {
        return new Portrait(
                number,
                on,
                time.now(),
                person.displayName(),
                registration.on(on, time.today()),
                Optional.of(person).filter(all -> present(registration).registered()),
                programmes(registration, on),
                moments(registration, on));
    }

    /** Only today, and only of who may use a title (programme.R12). */
    private List<ProgrammeOfPerson> programmes(Registration registration, LocalDate on) {
        boolean shown = on.equals(time.today())
                && !UsableTitles.of(present(registration)).isEmpty();
        return shown ? programmes.ofPerson(registration.number()) : List.of();
    }

    private Standing present(Registration registration) {
        return registration.on(time.today(), time.today());
    }

    private List<Moment> moments(Registration registration, LocalDate on) {
        return registration.history().runs(time.today()).stream()
                .flatMap(ShowingRegistration::bounds)
                .filter(moment -> !moment.day().isAfter(on))
                .sorted(Comparator.comparing(Moment::day).reversed())
                .toList();
    }

    private static Stream<Moment> bounds(Run run) {
        Stream<Moment> began = Stream.of(new Moment(run.days().from(), run.title(), true));
        LocalDate end = run.days().end();
        return end == null ? began : Stream.concat(began, Stream.of(new Moment(end, run.title(), false)));
    }
}
