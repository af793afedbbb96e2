package nl.mbtregister.watch;

/**
 * What came of a call.
 *
 * @param code status of HTTP; 0 when there was none
 * @param text in a few words, for whoever looks after the system
 */
record HookAnswer(int code, String text) {
    private static final int OK = 200;
    private static final int REDIRECT = 300;

    boolean taken() {
        return code >= OK && code < REDIRECT;
    }
}
