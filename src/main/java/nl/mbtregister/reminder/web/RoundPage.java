package nl.mbtregister.reminder.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.Time;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Page;
import nl.mbtregister.reminder.Round;
import nl.mbtregister.reminder.RoundDelivery;
import nl.mbtregister.reminder.RoundLine;
import nl.mbtregister.reminder.ShowingRounds;
import nl.mbtregister.reminder.ShowingRounds.RoundPart;
import nl.mbtregister.reminder.SteeringRound;
import nl.mbtregister.reminder.rules.RoundStage;
import nl.mbtregister.rulebook.rules.Finding;
import org.jspecify.annotations.Nullable;

/** One round: who is in and who is not, what became of the mails, and what can be done with it. */
@Named
@RequestScoped
public class RoundPage {
    @Inject
    private ShowingRounds showing;

    @Inject
    private SteeringRound steering;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    @Inject
    private Time time;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable Round round;
    private @Nullable RoundDelivery delivery;
    private RoundPart part = RoundPart.IN;
    private ShowingRounds.Listed listed = new ShowingRounds.Listed(List.of(), false);

    public void answer() {
        long id = form.number("id").map(Integer::longValue).orElse(-1L);
        if (does("send", id, steering::send, "reminder.round.sending.done")
                || does("stop", id, steering::stop, "reminder.round.stopped.done")
                || does("resume", id, steering::resume, "reminder.round.sending.done")
                || does("cancel", id, steering::cancel, "reminder.round.cancelled.done")
                || does("test", id, steering::test, "reminder.round.tested.done")
                || (form.sent("plan") && plans(id))) {
            return;
        }
        try {
            var opened = showing.openWithDelivery(id);
            show(opened.getKey(), opened.getValue());
        } catch (Refusal refusal) {
            form.notFound();
        }
    }

    private void show(Round opened, RoundDelivery mails) {
        round = opened;
        part = form.choice("part", RoundPart.class).orElse(opened.sent() == 0 ? RoundPart.IN : RoundPart.SENT);
        if (opened.sent() > 0) {
            delivery = mails;
        }
        listed = showing.people(opened, part, after(), form.number("after").orElse(0));
    }

    private boolean does(String name, long id, BiConsumer<UUID, Long> step, String done) {
        if (!form.sent(name) || !form.attempt(mistakes, () -> step.accept(form.once(), id))) {
            return false;
        }
        form.seeOther(page.getHere(), done);
        return true;
    }

    private boolean plans(long id) {
        Optional<LocalDate> day = form.day("day", mistakes);
        Optional<LocalTime> hour = hour();
        if (day.isEmpty() || hour.isEmpty()) {
            form.refuse();
            return false;
        }
        Instant at = day.get().atTime(hour.get()).atZone(Time.LEGAL_ZONE).toInstant();
        if (!at.isAfter(time.now())) {
            mistakes.add("day", t.get("reminder.round.plan.past"));
            form.refuse();
            return false;
        }
        return does("plan", id, (key, planned) -> steering.plan(key, planned, at), "reminder.round.planned.done");
    }

    private Optional<LocalTime> hour() {
        String typed = form.text("hour").replace('.', ':');
        try {
            return Optional.of(LocalTime.parse(typed.length() == 4 ? "0" + typed : typed));
        } catch (DateTimeParseException e) {
            mistakes.add("hour", t.get("reminder.round.plan.hour.unreadable"));
            return Optional.empty();
        }
    }

    private @Nullable LocalDate after() {
        try {
            return LocalDate.parse(form.text("end"));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    public @Nullable Round getRound() {
        return round;
    }

    public @Nullable RoundDelivery getDelivery() {
        return delivery;
    }

    public RoundPart getPart() {
        return part;
    }

    public RoundPart[] getParts() {
        return RoundPart.values();
    }

    public List<RoundLine> getLines() {
        return listed.lines();
    }

    /** Whether a step can be taken now, by its name in {@link RoundStage.Step}. */
    public boolean may(String step) {
        return round != null && round.state().may(RoundStage.Step.valueOf(step));
    }

    /** "412 mails, geschat 9 minuten". */
    public String getEstimate() {
        long people = round == null ? 0 : round.in();
        return t.count("reminder.round.mails", people) + ", "
                + t.count("reminder.round.minutes", showing.minutes(people));
    }

    public String getLook() {
        return round == null
                ? "PAST"
                : switch (round.state()) {
                    case PREPARED, PLANNED -> "WAITING";
                    case SENDING -> "SOON";
                    case STOPPED -> "STOPPED";
                    case DONE -> "GOOD";
                    case CANCELLED -> "PAST";
                };
    }

    /** The same page with another part of the list. */
    public String at(RoundPart other) {
        return page.getHere() + "?part=" + other;
    }

    /** Address of the lines that follow; null on the last page. */
    public @Nullable String getMore() {
        if (!listed.more()) {
            return null;
        }
        RoundLine last = getLines().getLast();
        return at(part) + "&end=" + last.end() + "&after=" + last.person();
    }

    public String titles(RoundLine line) {
        return line.titles().stream().map((Title title) -> t.show(title)).collect(Collectors.joining(", "));
    }

    /** "26 van 30 punten", one for each thing that is missing. */
    public String reached(Finding finding) {
        return t.of(
                "reminder.round.reached",
                finding.reached(),
                finding.needed(),
                t.unit(finding.needed(), finding.unit()));
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
