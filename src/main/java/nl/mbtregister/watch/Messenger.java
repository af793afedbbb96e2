package nl.mbtregister.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.platform.Chores;
import nl.mbtregister.platform.Json;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.Texts;
import nl.mbtregister.platform.Time;
import nl.mbtregister.verification.CheckedRegistration;
import nl.mbtregister.verification.CheckingMany;
import nl.mbtregister.verification.StatusSentence;
import nl.mbtregister.watch.rules.MessageKind;
import org.jspecify.annotations.Nullable;

/** Tells institutions what the public may read now. Whoever uses it holds the lock of the place. */
@ApplicationScoped
class Messenger {
    /** What differs from one moment to the next without anything being otherwise. */
    private static final Pattern MOMENT = Pattern.compile("\"checkedAt\":\"[^\"]*\",\"on\":\"[^\"]*\",");

    private static final Pattern NUMBER = Pattern.compile("\"number\":\"([0-9]+)\"");

    @Inject
    private Watches watches;

    @Inject
    private WatchMessages messages;

    @Inject
    private Hooks hooks;

    @Inject
    private CheckingMany checking;

    @Inject
    private Texts texts;

    @Inject
    private Time time;

    @Inject
    private Chores chores;

    @Inject
    private MailingChanges mailing;

    @Inject
    private CallingHooks calling;

    /** Tells of each of these what became another since it was told last. */
    void compare(Collection<Watched> all) {
        Map<Long, CheckedRegistration> present =
                checking.today(all.stream().map(Watched::person).distinct().toList());
        for (Watched watched : all) {
            CheckedRegistration now = present.get(watched.person());
            String facts = facts(now);
            if (!facts.equals(watched.told())) {
                watches.tell(watched, facts);
                tell(watched, now == null ? MessageKind.GONE : MessageKind.CHANGED, now);
            }
        }
    }

    /** What is told of somebody, less the moment; empty of whom nothing may be read. */
    String facts(@Nullable CheckedRegistration now) {
        return now == null ? "" : MOMENT.matcher(checking.json(now)).replaceFirst("");
    }

    /** @param now how the person is registered; null with a kind that deletes */
    void tell(Watched of, MessageKind kind, @Nullable CheckedRegistration now) {
        Instant at = time.now();
        long institution = of.institution();
        if (kind.deletes()) {
            messages.forgetEarlier(institution, of.person());
        }
        String number = now == null ? numberTold(of) : now.number();
        WatchMessage message = new WatchMessage(
                institution,
                messages.nextNumber(institution),
                of.person(),
                kind,
                number,
                new Wording(words(Language.NL, kind, number, now), words(Language.EN, kind, number, now)),
                at,
                null);
        messages.add(new WatchMessage(
                institution,
                message.number(),
                of.person(),
                kind,
                number,
                message.text(),
                at,
                body(message, of.subject(), now)));
        hooks.deliver(institution, message.number(), at);
        chores.doAfterCommit(calling);
        chores.doAfterCommit(mailing);
    }

    private String body(WatchMessage message, String subject, @Nullable CheckedRegistration now) {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("id", message.id())
                .add("number", message.number())
                .add("kind", message.kind().name())
                .add("subject", subject)
                .add("at", message.at().toString())
                .add("registrationNumber", message.registration())
                .add("deleted", now == null);
        if (now != null) {
            try (var reader = Json.createReader(new StringReader(checking.json(now)))) {
                body.add("registration", reader.readObject());
            }
        }
        return body.build().toString();
    }

    /** The number by which the institution knows the person. */
    private static String numberTold(Watched of) {
        Matcher told = NUMBER.matcher(of.told());
        return told.find() ? told.group(1) : of.number();
    }

    private String words(Language language, MessageKind kind, String number, @Nullable CheckedRegistration now) {
        Sentences t = texts.in(language);
        String key = "watch.told." + kind;
        return now == null
                ? t.of(key, number)
                : t.of(
                        key,
                        now.name(),
                        number,
                        StatusSentence.of(now.standing(), false).in(t));
    }
}
