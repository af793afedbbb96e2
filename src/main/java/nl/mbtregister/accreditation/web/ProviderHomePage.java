package nl.mbtregister.accreditation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mbtregister.accreditation.AskingAccreditation;
import nl.mbtregister.accreditation.CourseLine;
import nl.mbtregister.accreditation.ListingCourses;
import nl.mbtregister.accreditation.Provider;
import nl.mbtregister.accreditation.rules.AccreditationState;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** A provider sees the own courses and requests, and begins a new one. */
@Named
@RequestScoped
public class ProviderHomePage {
    @Inject
    private ListingCourses listing;

    @Inject
    private AskingAccreditation asking;

    @Inject
    private Form form;

    @Inject
    private Page page;

    private final Mistakes mistakes = new Mistakes();
    private List<Provider> providers = List.of();
    private ListingCourses.Listed listed = new ListingCourses.Listed(List.of(), false);

    public void answer() {
        if (form.sent("start")) {
            long[] id = new long[1];
            if (form.attempt(mistakes, () -> id[0] = asking.start(form.once(), form.text("provider")))) {
                form.seeOther(page.to("PROVIDER_COURSE", String.valueOf(id[0])));
                return;
            }
        }
        providers = asking.providers();
        listed = listing.own(form.number("before").map(Integer::longValue).orElse(Long.MAX_VALUE));
    }

    public List<CourseLine> getLines() {
        return listed.lines();
    }

    /** As whom a request can be begun today; more than one is a question. */
    public List<Option> getProviders() {
        return providers.stream()
                .map(provider -> new Option(provider.key(), provider.name()))
                .toList();
    }

    public String getOnly() {
        return providers.isEmpty() ? "" : providers.getFirst().key();
    }

    /** Where a line leads: a course that is held to its dates, anything else to the request. */
    public String href(CourseLine line) {
        boolean held = line.state() == AccreditationState.ACCREDITED || line.state() == AccreditationState.EXPIRED;
        return page.to(held ? "PROVIDER_DATES" : "PROVIDER_COURSE", String.valueOf(line.id()));
    }

    /** Address of the lines that follow; null on the last page. */
    public @Nullable String getMore() {
        return listed.more()
                ? page.getHere() + "?before=" + listed.lines().getLast().id()
                : null;
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
