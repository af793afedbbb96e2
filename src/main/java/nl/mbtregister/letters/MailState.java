package nl.mbtregister.letters;

/** How far a mail is. */
enum MailState {
    /** To be tried, now or later. */
    WAITING,
    /** The mail server took it over. */
    SENT,
    /** It came back after the mail server had taken it over: somebody must look at it. */
    BOUNCED,
    /** The mail server refused it for good, or enough was tried: somebody must look at it. */
    DEAD
}
