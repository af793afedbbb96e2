package nl.mbtregister.sample.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.mbtregister.sample.ShowingSamples;
import org.jspecify.annotations.Nullable;

/** The line of the work list that leads to the proof that waits. */
@Named
@RequestScoped
public class SampleWork {
    @Inject
    private ShowingSamples showing;

    private @Nullable Boolean waiting;

    /** Asked once for a page, however often the view does. */
    public boolean isWaiting() {
        if (waiting == null) {
            waiting = showing.isAnyWaiting();
        }
        return waiting;
    }
}
