package nl.mbtregister.verification;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.verification.MachineAnswer.Declined;
import nl.mbtregister.verification.MachineAnswer.Elsewhere;
import nl.mbtregister.verification.MachineAnswer.Told;
import nl.mbtregister.verification.rules.Asked;
import nl.mbtregister.verification.rules.Question;
import nl.mbtregister.verification.rules.Trouble;
import org.jspecify.annotations.Nullable;

/** A machine asks how somebody is registered. Today's answers come from memory where they are there. */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class AnsweringMachines {
    @Inject
    private Answers answers;

    @Inject
    private CheckingRegistration checking;

    @Inject
    private Time time;

    /**
     * The answer to a question as it was sent.
     *
     * @param on a day as {@code 2026-11-22}, null for today
     * @param known an instant as {@code 2026-11-22T13:03:00Z}, null for what the register knows now
     */
    public MachineAnswer answer(String number, @Nullable String on, @Nullable String known) {
        LocalDate today = time.today();
        return switch (Question.read(number, on, known, today, time.now())) {
            case Asked.Badly(Trouble trouble) -> new Declined(trouble);
            case Question question -> answer(question, today);
        };
    }

    /** Today's answer when it is in memory and the number is written as plain digits; else null. */
    public @Nullable Told fromMemory(String number) {
        return fromMemory(digits(number), time.today());
    }

    private MachineAnswer answer(Question question, LocalDate today) {
        long number = Long.parseLong(question.number().digits());
        boolean present = question.on().equals(today) && question.known().isEmpty();
        Told kept = present ? fromMemory(number, today) : null;
        if (kept != null) {
            return kept;
        }
        if (answers.isCutOff()) {
            return new Declined(Trouble.UNAVAILABLE);
        }
        long ticket = answers.ticket();
        Instant at = time.now();
        Optional<CheckedRegistration> found = checking.on(question, today);
        if (found.isEmpty()) {
            return checking.presentNumber(question.number(), today)
                    .<MachineAnswer>map(Elsewhere::new)
                    .orElseGet(() -> new Declined(Trouble.UNKNOWN));
        }
        PackedAnswer answer = answers.packed(found.get());
        if (present) {
            answers.keep(found.get().number(), answer, ticket);
        }
        return told(answer, question.on(), at);
    }

    private @Nullable Told fromMemory(long number, LocalDate today) {
        byte[] head = head(answers.checkedAt(), today);
        KeptAnswer kept = answers.find(number, today, head.length);
        return kept == null ? null : told(kept, head, today);
    }

    private Told told(PackedAnswer answer, LocalDate on, Instant at) {
        byte[] head = head(at, on);
        return told(answers.unpacked(answer, head.length), head, on);
    }

    private static Told told(KeptAnswer answer, byte[] head, LocalDate on) {
        System.arraycopy(head, 0, answer.body(), 0, head.length);
        String tag = "W/\"" + Long.toHexString(answer.tag()) + "-" + on.toEpochDay() + "\"";
        return new Told(answer.body(), tag);
    }

    static byte[] head(Instant checkedAt, LocalDate on) {
        return ("{\"checkedAt\":\"" + checkedAt.truncatedTo(ChronoUnit.MILLIS) + "\",\"on\":\"" + on + "\",")
                .getBytes(ISO_8859_1);
    }

    /** The number when it is written plainly; -1, which nobody has, when it must be looked at more closely. */
    private static long digits(String number) {
        if (number.length() > 10) {
            return -1;
        }
        long value = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = 10 * value + digit;
        }
        return number.startsWith("0") ? -1 : value;
    }
}
