package nl.mbtregister.admission.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import nl.mbtregister.admission.CaseLine;
import nl.mbtregister.admission.ListingApplications;
import nl.mbtregister.admission.WorkView;
import nl.mbtregister.admission.rules.ApplicationState;
import nl.mbtregister.platform.web.Area;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** The work list with which the office and the committee begin; what is shown stands in the address. */
@Named
@RequestScoped
public class WorkListPage {
    @Inject
    private ListingApplications listing;

    @Inject
    private Form form;

    @Inject
    private Page page;

    private WorkView view = WorkView.MINE;
    private ListingApplications.Listed listed = new ListingApplications.Listed(List.of(), false);

    public void answer() {
        view = form.choice("view", WorkView.class).orElse(WorkView.MINE);
        listed = listing.list(view, after());
    }

    private ListingApplications.Place after() {
        try {
            return new ListingApplications.Place(LocalDate.parse(form.text("due")), Long.parseLong(form.text("after")));
        } catch (DateTimeParseException | NumberFormatException e) {
            return ListingApplications.Place.START;
        }
    }

    public WorkView getView() {
        return view;
    }

    public WorkView[] getViews() {
        return WorkView.values();
    }

    public List<CaseLine> getLines() {
        return listed.lines();
    }

    /** The same list with another part of the work. */
    public String at(WorkView other) {
        return page.getHere() + "?view=" + other;
    }

    /** The page of a case. */
    public String href(CaseLine line) {
        return page.to(
                page.getArea() == Area.DESK ? "DESK_APPLICATION" : "COMMITTEE_APPLICATION", String.valueOf(line.id()));
    }

    /** The first case of this list; null when it is empty. */
    public @Nullable String getNext() {
        return getLines().isEmpty() || view != WorkView.MINE
                ? null
                : href(getLines().getFirst());
    }

    /** Address of the lines that follow; null on the last page. */
    public @Nullable String getMore() {
        if (!listed.more()) {
            return null;
        }
        CaseLine last = getLines().getLast();
        return at(view) + "&due=" + last.due() + "&after=" + last.id();
    }

    /** How a state looks: a {@link nl.mbtregister.platform.web.Look} by name. */
    public String look(ApplicationState state) {
        return StateLook.of(state);
    }
}
