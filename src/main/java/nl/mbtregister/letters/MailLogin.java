package nl.mbtregister.letters;

/**
 * Where the mail server is and how it knows us.
 *
 * @param user empty for a server that asks for no login
 */
record MailLogin(String host, int port, String user, String password) {

    boolean asked() {
        return !user.isEmpty();
    }
}
