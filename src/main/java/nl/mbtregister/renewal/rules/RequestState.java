package nl.mbtregister.renewal.rules;

/** How far a request for more time is. */
public enum RequestState {
    ASKED,
    GRANTED,
    REFUSED
}
