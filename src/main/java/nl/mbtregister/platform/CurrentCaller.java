package nl.mbtregister.platform;

import jakarta.enterprise.context.RequestScoped;

/** The one who acts in this request: a visitor until somebody proves to be another. */
@RequestScoped
public class CurrentCaller {
    private Caller caller = Caller.ANYONE;

    public Caller get() {
        return caller;
    }

    /** For log-in and for the clock only: from here on this request acts as {@code another}. */
    public void becomes(Caller another) {
        caller = another;
    }
}
