package nl.mbtregister.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.programme.rules.CertificateStatus;
import nl.mbtregister.register.ConsultingRegister;
import nl.mbtregister.register.Registration;

/** Anybody finds certified programmes and reads about one. What somebody says about being shown holds at once. */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class ShowingProgrammes {
    /** Lines on a page. */
    public static final int PAGE = 20;

    private static final int MOST_WORDS = 10;

    @Inject
    private Programmes programmes;

    @Inject
    private ShownMembers members;

    @Inject
    private ConsultingRegister register;

    @Inject
    private Time time;

    /** @param more whether there is a next page, after the last of these */
    public record Listed(List<Programme> programmes, boolean more) {}

    /**
     * Those that run and have a certificate today, also a suspended one. One statement.
     *
     * @param typed words of the name, the institution or a town; empty for all
     * @param name of the last one of the page before, and its id
     */
    @Transactional
    public Listed find(String typed, String name, long id) {
        List<String> words = Stream.of(typed.toLowerCase(Locale.ROOT).split("[\\s,]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        List<Programme> found = programmes.shown(words, name, id, PAGE + 1, time.today());
        boolean more = found.size() > PAGE;
        return new Listed(more ? found.subList(0, PAGE) : found, more);
    }

    /** How many there are of those that run and have a certificate today. One statement. */
    @Transactional
    public Map<CertificateStatus, Long> count() {
        return programmes.count(time.today());
    }

    /** Empty for one that never had a certificate, as for one that does not exist. At most three statements. */
    @Transactional
    public Optional<PublicProgramme> show(String number) {
        LocalDate today = time.today();
        return programmes
                .numbered(number, today)
                .filter(one -> one.certificate() != null)
                .map(one -> {
                    CertificateStatus status = one.status(today).orElseThrow();
                    boolean shows = status.certified() && !one.closed(today);
                    return new PublicProgramme(
                            one,
                            Objects.requireNonNull(one.certificate()),
                            status,
                            shows ? team(one, today) : List.of(),
                            time.now());
                });
    }

    /**
     * The certified programmes in which somebody works and agreed to be shown. Whether somebody may be shown at all is for
     * who asks. One statement.
     *
     * @param number of somebody in the register
     */
    @Transactional
    public List<ProgrammeOfPerson> ofPerson(String number) {
        return members.programmesOf(number, time.today());
    }

    private List<PublicProgramme.Member> team(Programme programme, LocalDate today) {
        List<TeamMember> agreed = members.of(programme.id(), today);
        Map<Long, Registration> known = register.ofPeople(ReadingTeam.people(agreed));
        return agreed.stream()
                .map(member -> new PublicProgramme.Member(
                        Objects.requireNonNull(member.number()),
                        Objects.requireNonNull(member.name()),
                        member.entry().function(),
                        ReadingTeam.titles(known, member.person(), today, today)))
                .filter(member -> !member.titles().isEmpty())
                .toList();
    }
}
