package nl.mbtregister.verification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Annotation;
import nl.mbtregister.kernel.Level;
import nl.mbtregister.kernel.Reading;
import nl.mbtregister.kernel.RegisterNumber;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.person.rules.NameQuery;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.Time;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Page;
import nl.mbtregister.register.rules.AnnotationPeriod;
import nl.mbtregister.register.rules.Standing;
import nl.mbtregister.verification.SearchResult;
import nl.mbtregister.verification.SearchResult.Line;
import nl.mbtregister.verification.SearchingRegister;
import nl.mbtregister.verification.rules.Trouble;
import org.jspecify.annotations.Nullable;

/** The first page: one field, and under it what was found. */
@Named
@RequestScoped
public class CheckPage {
    private static final int BAD_REQUEST = 400;

    /** A query is shown in headings and titles up to here. */
    private static final int SHOWN = 60;

    @Inject
    private SearchingRegister searching;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    @Inject
    private Time time;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable SearchResult result;
    private LocalDate on = LocalDate.EPOCH;

    /** Looks for what was typed; a number that can exist leads to its page. */
    public void answer() throws IOException {
        on = time.today();
        if (!isAsked()) {
            return;
        }
        Optional<LocalDate> day = TypedDay.read(parameter("on"), "on", time.today(), mistakes, t);
        switch (NameQuery.of(getQuery())) {
            case NameQuery.ByNumber(Reading<RegisterNumber> number)
            when number.usable().isPresent() -> {
                if (day.isPresent()) {
                    external().redirect(to(number.usable().get(), day.get()));
                    return;
                }
            }
            case NameQuery.ByNumber(Reading<RegisterNumber> number) ->
                number.trouble().ifPresent(fault -> mistakes.add("q", sentence(fault)));
            case NameQuery.Unusable(NameQuery.Why why) -> mistakes.add("q", t.show(why));
            case NameQuery.ByName name ->
                day.ifPresent(asked -> {
                    on = asked;
                    result = searching.search(getQuery(), asked);
                });
        }
        if (!mistakes.isNone()) {
            external().setResponseStatus(BAD_REQUEST);
        }
    }

    // ---- what was asked

    /** Without signs that cannot be seen: a mark that turns the writing around would turn our sentences around. */
    public String getQuery() {
        return Objects.requireNonNullElse(parameter("q"), "").replaceAll("[\\p{Cc}\\p{Cf}]", "");
    }

    public @Nullable String getDay() {
        return parameter("on");
    }

    public boolean isDayAsked() {
        String day = parameter("on");
        return day != null && !day.isBlank();
    }

    public boolean isAsked() {
        return parameter("q") != null;
    }

    public Mistakes getMistakes() {
        return mistakes;
    }

    // ---- what was found

    public String getTitle() {
        return isAnswered() ? getOutcome() : t.get("verification.check.title");
    }

    public boolean isAnswered() {
        return result != null;
    }

    public String getOutcome() {
        String query = shortened(getQuery().strip());
        return isMore()
                ? t.of("verification.check.found.many", getLines().size(), query)
                : isNobody()
                        ? t.of("verification.check.found.nobody", query)
                        : t.count("verification.check.found", getLines().size(), query);
    }

    /** Nobody of that name; there may be near names. */
    public boolean isNobody() {
        return isAnswered() && (isNear() || getLines().isEmpty());
    }

    public boolean isNear() {
        return result != null && result.found().near() && !result.lines().isEmpty();
    }

    public boolean isMore() {
        return result != null && result.found().more() && !isNear();
    }

    public boolean isPast() {
        return !on.equals(time.today());
    }

    public LocalDate getOn() {
        return on;
    }

    public List<Line> getLines() {
        return result == null ? List.of() : result.lines();
    }

    public String to(Line line) {
        return to(line.number(), on);
    }

    /** Highest first, with its notes; the basic title only where there is no other, because every other rests on it. */
    public String titles(Line line) {
        Standing standing = line.standing();
        List<Title> titles = standing.titles().stream()
                .map(Standing.TitleStanding::title)
                .filter(title ->
                        title.level() != Level.BASIC || standing.titles().size() == 1)
                .toList()
                .reversed();
        Stream<Annotation> notes = standing.annotations().stream()
                .filter(note -> titles.contains(note.title()))
                .map(AnnotationPeriod::annotation);
        return Stream.concat(titles.stream(), notes).map(t::show).collect(Collectors.joining(", "));
    }

    /** Town and number in one line, for a narrow screen. */
    public String whereabouts(Line line) {
        return Stream.of(line.town(), line.number().digits())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    // ---- small things

    private String to(RegisterNumber number, LocalDate day) {
        String path = page.to("REGISTRATION", number.digits());
        return day.equals(time.today()) ? path : path + "?on=" + day;
    }

    private String sentence(Reading.Fault fault) {
        Trouble trouble = switch (fault) {
            case NOT_A_NUMBER -> Trouble.NOT_A_NUMBER;
            case WRONG_LENGTH -> Trouble.WRONG_LENGTH;
            case WRONG_CHECK_DIGITS -> Trouble.WRONG_CHECK_DIGITS;
            case NEVER_ISSUED -> Trouble.UNKNOWN;
        };
        return t.get("verification.trouble." + trouble.slug() + ".detail");
    }

    private static String shortened(String query) {
        return query.codePointCount(0, query.length()) <= SHOWN
                ? query
                : query.substring(0, query.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private static @Nullable String parameter(String name) {
        return external().getRequestParameterMap().get(name);
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
