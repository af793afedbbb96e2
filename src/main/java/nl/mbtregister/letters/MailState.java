package nl.mbtregister.letters;

/** How far a mail is. */
enum MailState {
    /** To be tried, now or later. */
    WAITING,
    /** The mail server took it over. */
    SENT,
    /** The mail server refused it for good, or enough was tried: somebody must look at it. */
    DEAD
}
