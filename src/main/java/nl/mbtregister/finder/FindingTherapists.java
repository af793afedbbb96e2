package nl.mbtregister.finder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.mbtregister.finder.FinderTherapists.Line;
import nl.mbtregister.finder.TherapistQuestion.After;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.programme.rules.UsableTitles;
import nl.mbtregister.register.ConsultingRegister;
import nl.mbtregister.register.Registration;
import org.jspecify.annotations.Nullable;

/** Anybody finds therapists who agreed to be found. Two statements, however many are found. */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class FindingTherapists {
    /** Lines on a page. */
    public static final int PAGE = 20;

    @Inject
    private FinderTherapists therapists;

    @Inject
    private ConsultingRegister register;

    @Inject
    private Time time;

    /** @param next where the next page begins; null on the last */
    public record Found(
            List<FoundTherapist> therapists, @Nullable After next) {}

    @Transactional
    public Found find(TherapistQuestion question) {
        LocalDate today = time.today();
        List<Line> lines = therapists.find(question, question.near().within(TownList.all()), PAGE + 1, today);
        boolean more = lines.size() > PAGE;
        List<Line> page = more ? lines.subList(0, PAGE) : lines;
        Map<Long, Registration> known = page.isEmpty()
                ? Map.of()
                : register.ofPeople(page.stream().map(Line::person).toList());
        return new Found(
                page.stream()
                        .map(line -> new FoundTherapist(
                                line.number(),
                                line.name(),
                                usable(known.get(line.person()), today),
                                line.presence(),
                                (int) line.km(),
                                line.toldOn()))
                        .filter(one -> !one.titles().isEmpty())
                        .toList(),
                more ? new After((int) page.getLast().km(), page.getLast().number()) : null);
    }

    private static Set<Title> usable(@Nullable Registration registration, LocalDate today) {
        return registration == null ? Set.of() : UsableTitles.of(registration.on(today, today));
    }
}
