package nl.mbtregister.reminder.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.reminder.Round;
import nl.mbtregister.reminder.ShowingRounds;
import org.jspecify.annotations.Nullable;

/** The mails of three people of a round, with the words that hold or with those that the office is writing. */
@Named
@RequestScoped
public class RoundPreviewPage {
    @Inject
    private ShowingRounds showing;

    @Inject
    private Form form;

    private @Nullable Round round;
    private List<ShowingRounds.Previewed> mails = List.of();

    public void answer() {
        try {
            Round opened = showing.open(form.number("id").orElse(-1));
            round = opened;
            mails = showing.preview(opened, isDraft());
        } catch (Refusal refusal) {
            form.notFound();
        }
    }

    public boolean isDraft() {
        return form.yes("draft");
    }

    public @Nullable Round getRound() {
        return round;
    }

    public List<ShowingRounds.Previewed> getMails() {
        return mails;
    }
}
