package nl.mbtregister.letters;

/**
 * Where the mail server is and how it knows us.
 *
 * @param user empty for a server that asks for no login
 * @param tls whether to speak only in secret; a password is never sent in the clear, whatever this says
 */
record MailLogin(String host, int port, String user, String password, boolean tls) {

    boolean asked() {
        return !user.isEmpty();
    }

    boolean secret() {
        return tls || asked();
    }
}
