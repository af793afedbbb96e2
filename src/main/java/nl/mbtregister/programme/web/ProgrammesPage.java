package nl.mbtregister.programme.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.util.List;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Page;
import nl.mbtregister.programme.Programme;
import nl.mbtregister.programme.ShowingProgrammes;
import org.jspecify.annotations.Nullable;

/** Anybody looks for certified programmes; what was asked stands in the address. */
@Named
@RequestScoped
public class ProgrammesPage {
    @Inject
    private ShowingProgrammes showing;

    @Inject
    private Form form;

    @Inject
    private Page page;

    private ShowingProgrammes.Listed listed = new ShowingProgrammes.Listed(List.of(), false);

    public void answer() {
        listed = showing.find(
                form.text("words"), form.text("after"), form.number("id").orElse(0));
    }

    public List<Programme> getProgrammes() {
        return listed.programmes();
    }

    /** Address of the lines that follow; null on the last page. */
    public @Nullable String getMore() {
        if (!listed.more()) {
            return null;
        }
        Programme last = getProgrammes().getLast();
        return page.getHere() + "?words=" + encoded(form.text("words")) + "&after=" + encoded(last.name()) + "&id="
                + last.id();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
