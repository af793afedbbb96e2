package nl.mbtregister.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** An act that makes something and must do so once, for tests. */
@ApplicationScoped
public class FixtureMakingRows {
    @Inject
    private DoingOnce doing;

    private final AtomicInteger made = new AtomicInteger();

    /** Makes another thing and answers its number, unless the same was asked before. */
    @ActivateRequestContext
    @Transactional
    public String make(UUID key, String what) {
        return doing.once(key, "fixture.make", what).orElseGet(() -> {
            String answer = what + " " + made.incrementAndGet();
            doing.done(key, answer);
            return answer;
        });
    }

    public int made() {
        return made.get();
    }
}
