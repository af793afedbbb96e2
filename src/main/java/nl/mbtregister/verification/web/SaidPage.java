package nl.mbtregister.verification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.Time;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.register.rules.Standing.TitleStanding;
import nl.mbtregister.verification.CheckedRegistration;
import nl.mbtregister.verification.CheckingRegistration;
import nl.mbtregister.verification.StatusSentence;
import nl.mbtregister.verification.rules.Asked;
import nl.mbtregister.verification.rules.Question;
import nl.mbtregister.verification.rules.Trouble;
import org.jspecify.annotations.Nullable;

/** A contact of an institution asks what the register said on a day about a day, and what it says of that day now. */
@Named
@RequestScoped
public class SaidPage {
    @Inject
    private CheckingRegistration checking;

    @Inject
    private Form form;

    @Inject
    private Sentences t;

    @Inject
    private Time time;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable LocalDate said;
    private @Nullable CheckedRegistration then;
    private @Nullable CheckedRegistration now;

    public void answer() {
        if (form.text("number").isEmpty()) {
            return;
        }
        LocalDate today = time.today();
        LocalDate on = TypedDay.read(form.text("on"), "on", today, mistakes, t).orElse(today);
        LocalDate day =
                TypedDay.read(form.text("said"), "said", today, mistakes, t).orElse(today);
        if (mistakes.isNone()) {
            then = asked(on, end(day), today);
            now = mistakes.isNone() ? asked(on, null, today) : null;
            said = day;
        }
    }

    /** What the register said last on that day. */
    private Instant end(LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay(Time.LEGAL_ZONE).toInstant();
        return end.isAfter(time.now()) ? time.now() : end;
    }

    private @Nullable CheckedRegistration asked(LocalDate on, @Nullable Instant known, LocalDate today) {
        return switch (Question.read(
                form.text("number"), on.toString(), Objects.toString(known, null), today, time.now())) {
            case Asked.Badly(Trouble why) -> wrong(why);
            case Question question -> checking.on(question, today).orElseGet(() -> wrong(Trouble.UNKNOWN));
        };
    }

    private @Nullable CheckedRegistration wrong(Trouble why) {
        mistakes.add("number", t.get("verification.trouble." + why.slug() + ".detail"));
        return null;
    }

    public boolean isFound() {
        return then != null && now != null;
    }

    /** What it said then, and what it says now of the same day. */
    public List<Line> getLines() {
        CheckedRegistration before = Objects.requireNonNull(then);
        CheckedRegistration after = Objects.requireNonNull(now);
        return List.of(
                new Line(t.of("verification.said.then", Objects.requireNonNull(said)), before, sentence(before)),
                new Line(t.get("verification.said.now"), after, sentence(after)));
    }

    /** @param when in words */
    public record Line(String when, CheckedRegistration registration, String sentence) {
        public List<TitleStanding> titles() {
            return registration.standing().titles().reversed();
        }
    }

    public boolean isSame() {
        return isFound()
                && Objects.requireNonNull(then)
                        .standing()
                        .equals(Objects.requireNonNull(now).standing());
    }

    public String getTitle() {
        CheckedRegistration found = Objects.requireNonNull(now);
        return t.of("verification.said.about", found.name(), found.number(), found.on());
    }

    private String sentence(CheckedRegistration registration) {
        return StatusSentence.of(registration.standing(), registration.past()).in(t);
    }

    /** From when until when a title is held. */
    public String days(TitleStanding title) {
        return title.days()
                .lastDay()
                .map(last -> t.of(
                        "verification.registration.from.through", title.days().from(), last))
                .orElseGet(() ->
                        t.of("verification.registration.since", title.days().from()));
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
