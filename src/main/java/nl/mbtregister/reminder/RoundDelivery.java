package nl.mbtregister.reminder;

/**
 * What became of the mails of a round.
 *
 * @param waiting not yet taken by the mail server
 * @param delivered taken by the mail server, and not come back
 * @param bounced came back
 * @param dead refused
 * @param seen people who were signed in after their mail
 */
public record RoundDelivery(long waiting, long delivered, long bounced, long dead, long seen) {}
