package nl.mbtregister.letters.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mbtregister.letters.ReadingInbox;
import nl.mbtregister.letters.ReceivedLetter;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.web.Form;
import org.jspecify.annotations.Nullable;

/** The letters of the register to whoever is signed in. */
@Named
@RequestScoped
public class InboxPage {
    @Inject
    private ReadingInbox reading;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Form form;

    private List<ReceivedLetter> letters = List.of();

    public void answer() {
        if (caller.get().personId() != null) {
            letters = reading.open(form.number("before").orElse(0));
        }
    }

    public List<ReceivedLetter> getLetters() {
        return letters;
    }

    /** Where the older letters go on; null when these are the last. */
    public @Nullable Long getOlder() {
        return letters.size() < ReadingInbox.AT_ONCE ? null : letters.getLast().id();
    }
}
