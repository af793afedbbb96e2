package nl.mbtregister.supervision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Page;
import nl.mbtregister.supervision.AskedDeclaration;
import nl.mbtregister.supervision.LedgerRow;
import nl.mbtregister.supervision.ListingSupervision;
import nl.mbtregister.supervision.SigningMeetings;
import nl.mbtregister.supervision.Somebody;
import nl.mbtregister.supervision.WritingDeclaration;

/** What waits for a supervisor: rows to sign, supervisee by supervisee, and declarations that were asked for. */
@Named
@RequestScoped
public class SupervisorHomePage {
    private static final String LINE = "[0-9]{1,18}\\.[0-9]{1,18}\\.[0-9]{1,9}";

    @Inject
    private ListingSupervision listing;

    @Inject
    private SigningMeetings signing;

    @Inject
    private WritingDeclaration writing;

    @Inject
    private Form form;

    @Inject
    private Page page;

    private final Mistakes mistakes = new Mistakes();
    private List<Group> groups = List.of();
    private List<AskedDeclaration> asked = List.of();

    /** The rows of one supervisee, the newest first. */
    public record Group(Somebody supervisee, List<LedgerRow> rows) {
        public List<LedgerRow> waiting() {
            return rows.stream().filter(LedgerRow::waiting).toList();
        }

        public List<LedgerRow> others() {
            return rows.stream().filter(row -> !row.waiting()).toList();
        }

        public BigDecimal signed() {
            return sum(LedgerRow::signed);
        }

        /** When all that waits is signed. */
        public BigDecimal then() {
            return sum(row -> row.signed() || row.waiting());
        }

        private BigDecimal sum(Predicate<LedgerRow> which) {
            return rows.stream()
                    .filter(which)
                    .map(row -> row.credit().sessions())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    public void answer() {
        if (form.sent() && form.text("form").startsWith("sign") && sign()) {
            form.seeOther(page.getHere(), "supervision.home.signed.done");
            return;
        }
        Map<Long, List<LedgerRow>> rows = new LinkedHashMap<>();
        for (LedgerRow row : listing.given()) {
            rows.computeIfAbsent(row.attendance().supervisee().id(), id -> new ArrayList<>())
                    .add(row);
        }
        groups = rows.values().stream()
                .map(some -> new Group(some.getFirst().attendance().supervisee(), some))
                .toList();
        asked = writing.asked();
    }

    private boolean sign() {
        List<SigningMeetings.Line> lines = form.all(form.yes("all") ? "waiting" : "row").stream()
                .filter(line -> line.matches(LINE))
                .map(line -> line.split("\\."))
                .map(line -> new SigningMeetings.Line(
                        Long.parseLong(line[0]), Long.parseLong(line[1]), Integer.parseInt(line[2])))
                .toList();
        return form.attempt(mistakes, () -> signing.sign(form.once(), lines, form.yes("looked")));
    }

    public Mistakes getMistakes() {
        return mistakes;
    }

    /** Supervisees for whom something waits. */
    public List<Group> getWaiting() {
        return groups.stream().filter(group -> !group.waiting().isEmpty()).toList();
    }

    /** Supervisees for whom nothing waits. */
    public List<Group> getDone() {
        return groups.stream().filter(group -> group.waiting().isEmpty()).toList();
    }

    public List<AskedDeclaration> getAsked() {
        return asked;
    }

    public boolean isNothing() {
        return getWaiting().isEmpty() && asked.stream().noneMatch(AskedDeclaration::open);
    }

    /** What the form sends for a row. */
    public String line(LedgerRow row) {
        return row.meeting().id() + "." + row.attendance().supervisee().id() + "."
                + row.meeting().version();
    }

    /** Whether the box of this row was ticked in the form that is shown again. */
    public boolean ticked(LedgerRow row) {
        return form.all("row").contains(line(row));
    }

    public String to(LedgerRow row) {
        return page.to("SUPERVISOR_MEETING") + "?id=" + row.meeting().id();
    }

    public String to(AskedDeclaration one) {
        return page.to("SUPERVISOR_DECLARATION", String.valueOf(one.id()));
    }
}
