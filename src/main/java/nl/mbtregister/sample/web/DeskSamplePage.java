package nl.mbtregister.sample.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Page;
import nl.mbtregister.sample.Sample;
import nl.mbtregister.sample.ShowingSamples;
import org.jspecify.annotations.Nullable;

/** One sample: from what it was drawn, who could be drawn, and who was. */
@Named
@RequestScoped
public class DeskSamplePage {
    @Inject
    private ShowingSamples showing;

    @Inject
    private StratumWords words;

    @Inject
    private Form form;

    @Inject
    private Page page;

    private ShowingSamples.@Nullable Opened opened;

    public void answer() {
        showing.open(
                        form.number("id").map(Integer::longValue).orElse(-1L),
                        form.text("stratum"),
                        form.number("place").orElse(0))
                .ifPresentOrElse(found -> opened = found, form::notFound);
    }

    public ShowingSamples.@Nullable Opened getOpened() {
        return opened;
    }

    public String titles(String stratum) {
        return words.titles(stratum);
    }

    /** Address of those that follow; null on the last page. */
    public @Nullable String getMore() {
        if (opened == null || !opened.people().more()) {
            return null;
        }
        Sample.Line last = opened.people().lines().getLast();
        return page.getHere() + "?stratum=" + last.stratum() + "&place=" + last.place();
    }
}
