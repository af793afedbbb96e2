package nl.mbtregister.letters;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import nl.mbtregister.letters.rules.Message;

/** A planted fault, in no WAR but the one of the test that looks for it: letters are posted after the act is committed. */
@Alternative
@Priority(1)
@ApplicationScoped
class LateLetters extends Letters {
    @Inject
    private PostingLate posting;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Resource
    private ManagedExecutorService executor;

    @Override
    boolean add(Letter letter, Message message, String messageId, Instant now) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // the letter does not belong to it
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    executor.execute(() -> posting.post(() -> LateLetters.super.add(letter, message, messageId, now)));
                }
            }
        });
        return true;
    }
}
