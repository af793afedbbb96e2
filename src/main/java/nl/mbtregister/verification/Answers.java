package nl.mbtregister.verification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Texts;
import nl.mbtregister.platform.Time;
import nl.mbtregister.register.RegisterChanged;
import org.jspecify.annotations.Nullable;

/** Today's answers, kept in the memory of this node, and since when this node knows that they are right. */
@ApplicationScoped
class Answers {
    /** A node that looked at the feed of changes no longer ago than this is in step (performance.md P2: never over 1 s). */
    static final Duration IN_STEP = Duration.ofSeconds(1);

    @Inject
    private Settings settings;

    @Inject
    private Time time;

    @Inject
    private Texts texts;

    private Memory memory = new Memory(0);
    private long most;
    private @Nullable RegistrationJson json;
    private volatile Look last = new Look(Instant.EPOCH, 0);
    private volatile Link link = Link.NEW;

    /** How this node stands with the feed of changes. */
    private enum Link {
        /** Not looked yet. Nothing is kept: nobody would tell when it is no longer right. */
        NEW,
        FOLLOWED,
        /** The last attempt to reach the database failed. */
        CUT
    }

    /** @param nanos by the running clock, which no change of the wall clock moves */
    private record Look(Instant at, long nanos) {}

    @PostConstruct
    void open() {
        int megabytes = settings.number(Setting.ANSWERS_MEMORY_MB);
        memory = new Memory(megabytes);
        most = megabytes * (1L << 20);
        json = new RegistrationJson(texts, settings.text(Setting.PUBLIC_ADDRESS));
    }

    /** @param room bytes left free in front of the answer */
    @Nullable
    KeptAnswer find(long number, LocalDate today, int room) {
        return memory.find(number, (int) today.toEpochDay(), room);
    }

    /** To be taken before the database is read for an answer that is to be kept. */
    long ticket() {
        return memory.ticket();
    }

    PackedAnswer packed(CheckedRegistration registration) {
        if (json == null) {
            throw new IllegalStateException("not open");
        }
        return json.write(registration, memory.draft());
    }

    /** Keeps today's answer, if nothing about the person changed since the ticket was taken. */
    void keep(String number, PackedAnswer answer, long ticket) {
        if (link != Link.NEW) {
            memory.keep(Long.parseLong(number), answer, ticket);
        }
    }

    KeptAnswer unpacked(PackedAnswer answer, int room) {
        return memory.unpacked(answer, room);
    }

    void forget(long number) {
        memory.forget(number);
    }

    /** On this node a change is known before whoever made it hears that it is done. */
    void changed(@Observes(during = TransactionPhase.AFTER_COMPLETION) RegisterChanged change) {
        forget(Long.parseLong(change.number()));
    }

    void forgetAll() {
        memory.forgetAll();
    }

    /** True when another million answers would only drive others out. */
    boolean isFull() {
        return memory.size() > most * 7 / 8;
    }

    int count() {
        return memory.count();
    }

    // ---- in step or not

    /** Everything that was committed before this instant is reflected here. */
    void inStep(Instant at) {
        last = new Look(at, System.nanoTime());
        link = Link.FOLLOWED;
    }

    /** The feed cannot be read. */
    void cutOff() {
        link = link == Link.NEW ? Link.NEW : Link.CUT;
    }

    boolean isFollowed() {
        return link == Link.FOLLOWED;
    }

    boolean isCutOff() {
        return link == Link.CUT;
    }

    /** The instant as of which answers from memory are right: now, or when this node last knew. */
    Instant checkedAt() {
        Look seen = last;
        return System.nanoTime() - seen.nanos() <= IN_STEP.toNanos() ? time.now() : seen.at();
    }
}
