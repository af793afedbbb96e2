package nl.mbtregister.watch;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Chore;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Sealing;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Time;
import nl.mbtregister.watch.rules.HookAddress;
import nl.mbtregister.watch.rules.HookSecret;

/**
 * Calls the systems of institutions: each with one message at a time, all of them side by side, so that one that is slow or
 * away keeps nobody else waiting. No transaction is open meanwhile.
 */
@ApplicationScoped
@AllowedTo(Role.SYSTEM)
public class CallingHooks implements Chore {
    private static final int AT_ONCE = 32;
    private static final int LOOK_EVERY_MILLIS = 200;

    @Inject
    private ClaimingCalls claiming;

    @Inject
    private Sealing sealing;

    @Inject
    private Settings settings;

    @Inject
    private Time time;

    private final ExecutorService lines = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Flight> flights = new ArrayList<>();

    private record Flight(Delivery delivery, CompletableFuture<HookAnswer> answer) {}

    @Override
    @AllowedTo(Role.VISITOR)
    public String name() {
        return "watch-hooks";
    }

    /** @return true while anything is on its way */
    @Override
    public synchronized boolean doSome() {
        claiming.claim(
                        flights.stream()
                                .map(flight -> flight.delivery().institution())
                                .toList(),
                        AT_ONCE - flights.size())
                .forEach(this::depart);
        if (flights.isEmpty()) {
            return false;
        }
        waitForOne();
        for (Flight flight : List.copyOf(flights)) {
            if (flight.answer().isDone()) {
                flights.remove(flight);
                claiming.settle(flight.delivery(), flight.answer().join());
            }
        }
        return true;
    }

    @PreDestroy
    void stop() {
        lines.shutdownNow();
    }

    private void depart(Delivery delivery) {
        Set<String> inside = Arrays.stream(settings.text(Setting.HOOK_INSIDE).split(","))
                .map(String::strip)
                .filter(host -> !host.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        Optional<HookAddress> address = HookAddress.read(delivery.address(), inside);
        Map<String, String> headers = headers(delivery);
        var line = new HookLine(inside, Duration.ofSeconds(settings.number(Setting.HOOK_SECONDS)));
        flights.add(new Flight(
                delivery,
                CompletableFuture.supplyAsync(
                                () -> address.map(at -> line.call(at, headers, delivery.body()))
                                        .orElseGet(() -> new HookAnswer(0, "not an address that is called")),
                                lines)
                        .exceptionally(thrown -> new HookAnswer(0, "not called"))));
    }

    private Map<String, String> headers(Delivery delivery) {
        Instant now = time.now();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("webhook-id", delivery.id());
        headers.put("webhook-timestamp", String.valueOf(now.getEpochSecond()));
        headers.put(
                "webhook-signature",
                new HookSecret(sealing.open(delivery.secret())).signature(delivery.id(), now, delivery.body()));
        return headers;
    }

    private void waitForOne() {
        try {
            CompletableFuture.anyOf(flights.stream().map(Flight::answer).toArray(CompletableFuture[]::new))
                    .get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // others may have come meanwhile
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
