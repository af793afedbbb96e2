package nl.mbtregister.supervision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.Time;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;
import nl.mbtregister.supervision.ChangingMeeting;
import nl.mbtregister.supervision.EnteringMeeting;
import nl.mbtregister.supervision.LeavingMeeting;
import nl.mbtregister.supervision.LedgerRow;
import nl.mbtregister.supervision.ListingMeetings;
import nl.mbtregister.supervision.MeetingEntry;
import nl.mbtregister.supervision.Somebody;
import nl.mbtregister.supervision.Twin;
import nl.mbtregister.supervision.rules.MeetingMode;
import org.jspecify.annotations.Nullable;

/** A therapist enters a meeting, or puts one right. */
@Named
@RequestScoped
public class MyMeetingPage {
    private static final String ANOTHER = "ANOTHER";
    private static final String JOIN = "JOIN-";

    @Inject
    private ListingMeetings listing;

    @Inject
    private EnteringMeeting entering;

    @Inject
    private ChangingMeeting changing;

    @Inject
    private LeavingMeeting leaving;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    @Inject
    private Time time;

    private final Mistakes mistakes = new Mistakes();
    private List<Somebody> found = List.of();
    private List<Twin> twins = List.of();
    private @Nullable LedgerRow row;

    /** Answers 404 for a meeting at which this person was not. */
    public void answer() {
        if (!form.text("id").isEmpty()) {
            row = form.number("id").flatMap(listing::own).orElse(null);
            if (row == null) {
                form.notFound();
                return;
            }
        }
        LedgerRow kept = row;
        if (form.sent("leave") && kept != null) {
            finish(form.attempt(mistakes, () -> leaving.leave(kept.meeting().id(), (int) form.version())), "left");
        } else if (form.sent("save") && kept != null) {
            change(kept);
        } else if (form.sent("save")) {
            enter();
        }
    }

    private void change(LedgerRow kept) {
        Optional<MeetingEntry> entry = fields().read(kept.meeting().supervisor().id(), time.today());
        if (entry.isEmpty()) {
            form.refuse();
            return;
        }
        boolean done =
                form.attempt(mistakes, () -> changing.attended(kept.meeting().id(), (int) form.version(), entry.get()));
        finish(done, "changed");
    }

    private void enter() {
        Optional<Somebody> supervisor = supervisor();
        Optional<MeetingEntry> entry =
                fields().read(supervisor.map(Somebody::id).orElse(0L), time.today());
        if (entry.isEmpty()) {
            form.refuse();
            return;
        }
        String same = form.text("same");
        boolean done = form.attempt(mistakes, () -> {
            if (same.startsWith(JOIN)) {
                MeetingEntry typed = entry.get();
                entering.join(
                        form.once(),
                        number(same.substring(JOIN.length())),
                        typed.supervisor(),
                        typed.day(),
                        typed.report());
            } else {
                entering.attended(form.once(), entry.get(), same.equals(ANOTHER));
            }
        });
        if (!done) {
            twins = listing.similar(entry.get().supervisor(), entry.get().day());
        }
        finish(done, "entered");
    }

    private static long number(String digits) {
        return digits.matches("[0-9]{1,18}") ? Long.parseLong(digits) : 0;
    }

    private void finish(boolean done, String what) {
        if (done) {
            form.seeOther(page.to("MY_SUPERVISION"), "supervision.meeting." + what + ".done");
        }
    }

    /** By name or number; when several are called so, the one who was chosen among them. */
    private Optional<Somebody> supervisor() {
        SupervisorField field = new SupervisorField(form, mistakes, t);
        found = listing.supervisors(field.typed());
        return field.among(found);
    }

    private MeetingFields fields() {
        return new MeetingFields(form, mistakes, t);
    }

    public Mistakes getMistakes() {
        return mistakes;
    }

    /** The meeting that is put right; null for a new one. */
    public @Nullable LedgerRow getRow() {
        return row;
    }

    /** Supervisors who are called as typed, when there is more than one. */
    public List<Option> getFound() {
        return SupervisorField.options(found);
    }

    public List<Option> getModes() {
        return Stream.of(MeetingMode.values())
                .map(mode -> new Option(mode.name(), t.show(mode)))
                .toList();
    }

    /** What to do about meetings that may be the same; empty when there are none. */
    public List<Option> getSame() {
        List<Option> options = new ArrayList<>();
        for (Twin twin : twins) {
            if (!twin.mine()) {
                options.add(new Option(
                        JOIN + twin.meeting(), t.of("supervision.meeting.same.join", twin.minutes(), twin.present())));
            }
        }
        if (!twins.isEmpty()) {
            options.add(new Option(ANOTHER, t.get("supervision.meeting.same.another")));
        }
        return options;
    }

    /** Meetings of that day in which this person is already. */
    public List<Twin> getMine() {
        return twins.stream().filter(Twin::mine).toList();
    }

    public @Nullable Object value(String field) {
        LedgerRow kept = row;
        if (kept == null) {
            return form.value(field, null);
        }
        return form.value(
                field,
                switch (field) {
                    case "day" -> kept.meeting().day();
                    case "minutes" -> kept.meeting().minutes();
                    case "mode" -> kept.meeting().mode().name();
                    case "unnamed" -> kept.meeting().unnamed();
                    default -> null;
                });
    }

    public boolean isReport() {
        LedgerRow kept = row;
        return form.isTyped() || kept == null
                ? form.yes("report")
                : kept.attendance().report();
    }

    /** The others by name, who stay as they are. */
    public List<String> getOthers() {
        LedgerRow kept = row;
        return kept == null
                ? List.of()
                : kept.meeting().attendances().stream()
                        .filter(some -> some.supervisee().id()
                                != kept.attendance().supervisee().id())
                        .map(some -> some.supervisee().name())
                        .toList();
    }
}
