package nl.mbtregister.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Chore;
import nl.mbtregister.platform.Role;

/** Sends the rounds that are due, portion by portion, on one node or on several. */
@ApplicationScoped
@AllowedTo(Role.SYSTEM)
public class SendingRounds implements Chore {
    @Inject
    private SendingPortion portion;

    @Override
    @AllowedTo(Role.VISITOR)
    public String name() {
        return "reminder-rounds";
    }

    @Override
    public boolean doSome() {
        return portion.send();
    }
}
