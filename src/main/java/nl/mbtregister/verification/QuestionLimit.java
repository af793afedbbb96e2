package nl.mbtregister.verification;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** How many questions one address may ask per minute. It remembers a bounded number of addresses, those that asked last. */
public final class QuestionLimit {
    private static final int ADDRESSES = 20_000;

    private final int perMinute;
    private final TimeMeter clock;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    };

    /** @param perMinute 0 sets no limit */
    public QuestionLimit(int perMinute) {
        this(perMinute, TimeMeter.SYSTEM_NANOTIME);
    }

    QuestionLimit(int perMinute, TimeMeter clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    /** Counts one question of this address: zero when it may be asked, else how long to wait before the next may. */
    public Duration ask(String address) {
        if (perMinute <= 0) {
            return Duration.ZERO;
        }
        ConsumptionProbe asked = bucket(address).tryConsumeAndReturnRemaining(1);
        return asked.isConsumed() ? Duration.ZERO : Duration.ofNanos(asked.getNanosToWaitForRefill());
    }

    int addresses() {
        synchronized (buckets) {
            return buckets.size();
        }
    }

    private Bucket bucket(String address) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    address,
                    unseen -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                            .withCustomTimePrecision(clock)
                            .build());
        }
    }
}
