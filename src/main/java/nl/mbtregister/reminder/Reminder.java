package nl.mbtregister.reminder;

import nl.mbtregister.register.Foreseen;
import nl.mbtregister.reminder.rules.Moment;

/** What is to be said to somebody on a day, and at which moment before or after the end that is. */
public record Reminder(Foreseen end, Moment moment) {
    public long person() {
        return end.recipient().person();
    }
}
