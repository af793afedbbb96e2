package nl.mbtregister.verification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.RegisterNumber;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.person.BasicProfession;
import nl.mbtregister.person.PublicPerson;
import nl.mbtregister.person.SelfDeclared;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.Time;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Page;
import nl.mbtregister.register.rules.AnnotationPeriod;
import nl.mbtregister.register.rules.Standing;
import nl.mbtregister.register.rules.Standing.TitleStanding;
import nl.mbtregister.register.rules.Status;
import nl.mbtregister.verification.Portrait;
import nl.mbtregister.verification.ShowingRegistration;
import nl.mbtregister.verification.StatusSentence;
import nl.mbtregister.verification.rules.Asked;
import nl.mbtregister.verification.rules.Question;
import nl.mbtregister.verification.rules.Trouble;
import org.jspecify.annotations.Nullable;

/** The page about one person, on a day. */
@Named
@RequestScoped
public class RegistrationPage {
    private static final int BAD_REQUEST = 400;
    private static final int MOVED = 308;

    @Inject
    private ShowingRegistration showing;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    @Inject
    private Time time;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable Portrait portrait;
    private Trouble trouble = Trouble.UNKNOWN;

    /** Reads number and day from the address and answers with the status that fits. */
    public void answer() throws IOException {
        Optional<LocalDate> day = TypedDay.read(getDay(), "on", time.today(), mistakes, t);
        LocalDate on = day.orElseGet(time::today);
        switch (Question.read(getNumber(), on.toString(), null, time.today(), time.now())) {
            case Asked.Badly(Trouble why) -> decline(why);
            case Question question -> show(question.number(), on);
        }
        if (!mistakes.isNone()) {
            external().setResponseStatus(BAD_REQUEST);
        }
    }

    private void show(RegisterNumber number, LocalDate on) throws IOException {
        portrait = showing.show(number, on).orElse(null);
        if (portrait != null) {
            return;
        }
        Optional<String> present = showing.presentNumber(number);
        if (present.isPresent()) {
            String query = getDay() == null ? "" : "?on=" + on;
            external().setResponseStatus(MOVED);
            external().setResponseHeader("Location", page.to("REGISTRATION", present.get()) + query);
            FacesContext.getCurrentInstance().responseComplete();
        } else {
            decline(Trouble.UNKNOWN);
        }
    }

    private void decline(Trouble why) {
        trouble = why;
        external().setResponseStatus(why.status());
    }

    // ---- what was asked

    public String getNumber() {
        return Objects.requireNonNullElse(external().getRequestParameterMap().get("number"), "");
    }

    public @Nullable String getDay() {
        return external().getRequestParameterMap().get("on");
    }

    public Mistakes getMistakes() {
        return mistakes;
    }

    // ---- the answer

    public boolean isFound() {
        return portrait != null;
    }

    public String getTitle() {
        return portrait == null ? t.get("verification.trouble." + trouble.slug() + ".title") : portrait.name();
    }

    public String getReason() {
        return t.get("verification.trouble." + trouble.slug() + ".detail");
    }

    /** Who is not simply registered stays out of search engines, and so does an answer about another day. */
    public boolean isHidden() {
        return portrait == null || portrait.standing().status() != Status.ACTIVE || isPast();
    }

    public Portrait getRegistration() {
        if (portrait == null) {
            throw new IllegalStateException("nobody was found");
        }
        return portrait;
    }

    public boolean isPast() {
        return portrait != null && !portrait.on().equals(time.today());
    }

    public Instant getCheckedAt() {
        return getRegistration().checkedAt();
    }

    public String getSentence() {
        return StatusSentence.of(getRegistration().standing(), isPast()).in(t);
    }

    /** The last day of the highest title that may be used, null while none is known. */
    public @Nullable LocalDate getValidThrough() {
        Standing standing = getRegistration().standing();
        if (standing.status() == Status.SUSPENDED) {
            return null;
        }
        return standing.titles().stream()
                .filter(title -> title.status() != Status.ENDED && title.status() != Status.REMOVED)
                .reduce((lower, higher) -> higher)
                .flatMap(highest -> highest.days().lastDay())
                .orElse(null);
    }

    /** Highest first, as people ask for it. */
    public List<TitleStanding> getTitles() {
        return getRegistration().standing().titles().reversed();
    }

    public List<AnnotationPeriod> getAnnotations() {
        return getRegistration().standing().annotations();
    }

    public List<BasicProfession> getProfessions() {
        return person().map(PublicPerson::professions).orElse(List.of());
    }

    public List<SelfDeclared> getDeclared() {
        return person().map(PublicPerson::declared).orElse(List.of());
    }

    public String getWorkplace() {
        return person().stream()
                .flatMap(person -> Stream.of(person.institution(), person.town()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** One line of the history. */
    public record Line(LocalDate day, String key, Title title) {}

    public List<Line> getMoments() {
        return getRegistration().moments().stream()
                .map(moment -> new Line(
                        moment.day(),
                        moment.began() ? "verification.registration.began" : "verification.registration.ended",
                        moment.title()))
                .toList();
    }

    /** A period in words: since when, until and including when. */
    public String period(Period days) {
        return days.lastDay()
                .map(last -> t.of(
                        last.isBefore(time.today())
                                ? "verification.registration.from.past"
                                : "verification.registration.from.through",
                        days.from(),
                        last))
                .orElseGet(() -> t.of("verification.registration.since", days.from()));
    }

    private Optional<PublicPerson> person() {
        return getRegistration().person();
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
