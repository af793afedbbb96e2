package nl.mbtregister.supervision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.Time;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;
import nl.mbtregister.supervision.ChangingMeeting;
import nl.mbtregister.supervision.EnteringMeeting;
import nl.mbtregister.supervision.HeldMeeting;
import nl.mbtregister.supervision.LedgerRow;
import nl.mbtregister.supervision.ListingSupervision;
import nl.mbtregister.supervision.MeetingEntry;
import nl.mbtregister.supervision.SendingBackMeeting;
import nl.mbtregister.supervision.SigningMeetings;
import nl.mbtregister.supervision.Somebody;
import nl.mbtregister.supervision.UnlockingMeeting;
import nl.mbtregister.supervision.rules.MeetingMode;
import org.jspecify.annotations.Nullable;

/** A supervisor enters a meeting, or looks at one: signs it, sends it back, puts it right or unlocks it. */
@Named
@RequestScoped
public class SupervisorMeetingPage {
    @Inject
    private ListingSupervision listing;

    @Inject
    private EnteringMeeting entering;

    @Inject
    private ChangingMeeting changing;

    @Inject
    private SigningMeetings signing;

    @Inject
    private SendingBackMeeting sendingBack;

    @Inject
    private UnlockingMeeting unlocking;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    @Inject
    private Time time;

    private final Mistakes mistakes = new Mistakes();
    private List<LedgerRow> rows = List.of();
    private List<Somebody> supervisees = List.of();
    private boolean twin;

    /** Answers 404 for a meeting that the caller did not supervise. */
    public void answer() {
        if (!form.text("id").isEmpty()) {
            rows = form.number("id").map(listing::given).orElse(List.of());
            if (rows.isEmpty()) {
                form.notFound();
                return;
            }
        }
        HeldMeeting meeting = getMeeting();
        if (meeting == null) {
            supervisees = listing.supervisees();
        }
        if (form.sent() && meeting == null) {
            enter();
        } else if (form.sent() && meeting != null) {
            act(meeting);
        }
    }

    private void act(HeldMeeting meeting) {
        int seen = (int) form.version();
        switch (form.text("form").replaceFirst("-.*", "")) {
            case "sign" ->
                finish(
                        () -> signing.sign(
                                form.once(), List.of(new SigningMeetings.Line(meeting.id(), person(), seen)), true),
                        "supervision.home.signed.done");
            case "back" ->
                finish(
                        () -> sendingBack.sendBack(meeting.id(), person(), seen, form.text("comment-" + person())),
                        "supervision.home.back.done");
            case "unlock" -> finish(() -> unlocking.unlock(meeting.id(), seen), "supervision.home.unlocked.done");
            case "save" -> {
                Optional<MeetingEntry> entry = new MeetingFields(form, mistakes, t).read(0, time.today());
                if (entry.isPresent()) {
                    finish(
                            () -> changing.supervised(meeting.id(), seen, entry.get()),
                            "supervision.meeting.changed.done");
                } else {
                    form.refuse();
                }
            }
            default -> form.refuse();
        }
    }

    private void enter() {
        Optional<MeetingEntry> entry = new MeetingFields(form, mistakes, t).read(0, time.today());
        if (entry.isEmpty()) {
            form.refuse();
            return;
        }
        twin = !finish(
                () -> entering.supervised(form.once(), entry.get(), form.yes("another")),
                "supervision.meeting.entered.done");
    }

    private boolean finish(Runnable act, String done) {
        boolean good = form.attempt(mistakes, act);
        if (good) {
            form.seeOther(page.to("SUPERVISOR_HOME"), done);
        }
        return good;
    }

    private long person() {
        return form.number("supervisee").orElse(0);
    }

    public Mistakes getMistakes() {
        return mistakes;
    }

    public List<LedgerRow> getRows() {
        return rows;
    }

    /** Null for a new one. */
    public @Nullable HeldMeeting getMeeting() {
        return rows.isEmpty() ? null : rows.getFirst().meeting();
    }

    /** Whether what was typed was refused, so that it may be the same as another. */
    public boolean isTwin() {
        return twin;
    }

    public List<Option> getModes() {
        return Stream.of(MeetingMode.values())
                .map(mode -> new Option(mode.name(), t.show(mode)))
                .toList();
    }

    /** People whom the caller supervised before; only for a new meeting. */
    public List<Option> getSupervisees() {
        return supervisees.stream()
                .map(some -> new Option(some.number(), some.name()))
                .toList();
    }

    public List<String> getChosen() {
        return form.all("person");
    }

    public @Nullable Object value(String field) {
        HeldMeeting meeting = getMeeting();
        if (meeting == null) {
            return form.value(field, null);
        }
        return form.value(
                field,
                switch (field) {
                    case "day" -> meeting.day();
                    case "minutes" -> meeting.minutes();
                    case "mode" -> meeting.mode().name();
                    case "unnamed" -> meeting.unnamed();
                    case "others" ->
                        meeting.attendances().stream()
                                .map(some -> some.supervisee().number())
                                .collect(Collectors.joining(", "));
                    default -> null;
                });
    }
}
