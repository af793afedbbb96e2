package nl.mbtregister.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Texts;
import nl.mbtregister.platform.Time;
import nl.mbtregister.proof.rules.Bitstring;
import nl.mbtregister.proof.rules.Held;
import nl.mbtregister.proof.rules.Verdict;
import nl.mbtregister.register.rules.MeasureKind;
import nl.mbtregister.signing.SigningText;

/** A therapist takes a badge of a title, at once and free. */
@ApplicationScoped
@AllowedTo(Role.THERAPIST)
public class IssuingBadge {
    private static final int MOST_IN_A_DAY = 30;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int SIGNS = 12;

    @Inject
    private Badges badges;

    @Inject
    private PresentFacts presents;

    @Inject
    private ProofWriter writer;

    @Inject
    private SigningText signing;

    @Inject
    private Texts texts;

    @Inject
    private DoingOnce doing;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    private final SecureRandom random = new SecureRandom();

    /**
     * @param once key of the form; the same form sent again gives the same badge
     * @return its code; that of an earlier one that still says what the register says
     * @throws Refusal proof.R2 when the title is not held or suspended, R7 after too many, signing.R1 without keys
     */
    @Transactional
    public String issue(UUID once, Title title) {
        long person = caller.get().person();
        Optional<String> before = doing.once(once, "proof.badge.issue", person, title);
        if (before.isPresent()) {
            return before.get();
        }
        String name = badges.nameOf(person);
        Present now = Optional.ofNullable(presents.of(Map.of(person, name)).get(person))
                .orElseThrow(() -> new Refusal("proof.R2"));
        String code = badges.ofPerson(person, ReadingBadges.MOST).stream()
                .filter(badge -> badge.held().title() == title && badge.against(now, time.now()) == Verdict.VALID)
                .map(KeptBadge::code)
                .findFirst()
                .orElseGet(() -> make(person, title, now));
        doing.done(once, code);
        return code;
    }

    private String make(long person, Title title, Present now) {
        Instant at = time.now();
        boolean suspended =
                now.standing().measures().stream().anyMatch(measure -> measure.kind() == MeasureKind.SUSPENSION);
        Held held = now.claim().titles().stream()
                .filter(one -> one.title() == title && !suspended)
                .findFirst()
                .orElseThrow(() -> new Refusal("proof.R2"));
        if (badges.since(person, at.minus(Duration.ofDays(1))) >= MOST_IN_A_DAY) {
            throw new Refusal("proof.R7");
        }
        long id = badges.nextId();
        String name = now.claim().name();
        KeptBadge badge = new KeptBadge(
                id, code(), person, held, name, now.claim().number(), place(Badges.list(id)), at, name, false);
        ProofJson json = writer.json();
        badges.add(
                badge, signing.jws(ProofJson.CREDENTIAL, json.keyPrefix(), json.badge(badge, texts.in(Language.NL))));
        journal.record(JournalAct.of("proof.badge.issued")
                .about(person)
                .object("badge", id)
                .with("title", title));
        return badge.code();
    }

    private int place(int list) {
        int place = random.nextInt(Bitstring.BITS);
        while (badges.isTaken(list, place)) {
            place = random.nextInt(Bitstring.BITS);
        }
        return place;
    }

    private String code() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < SIGNS; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}
