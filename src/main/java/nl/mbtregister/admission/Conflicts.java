package nl.mbtregister.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import nl.mbtregister.admission.rules.ConflictKind;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Sql;
import org.jspecify.annotations.Nullable;

/** What ties members of the committee to applicants: what they said, and what the register knows. */
@ApplicationScoped
class Conflicts {
    @Inject
    private Sql sql;

    @Inject
    private Applicants applicants;

    @Inject
    private CurrentCaller caller;

    /**
     * A member's answer.
     *
     * @param kind null when nothing ties the member to the applicant
     */
    record Answer(@Nullable ConflictKind kind) {}

    /**
     * Lets through whoever may see the file: the office, and a member who answered and whom nothing ties to the applicant.
     *
     * @throws Refusal admission.R16 when the member has not answered, admission.R17 with the tie
     */
    void admit(Application application) {
        Caller member = caller.get();
        if (member.role() == Role.SECRETARIAT) {
            return;
        }
        Answer answer = answer(application, member.id()).orElseThrow(() -> new Refusal("admission.R16"));
        Optional<ConflictKind> tie = Optional.ofNullable(answer.kind()).or(() -> known(application));
        if (tie.isPresent()) {
            throw new Refusal("admission.R17", tie.get());
        }
    }

    Optional<Answer> answer(Application application, String member) {
        return sql.one(
                "select kind from application_conflict where application_id = ? and member = ?",
                row -> new Answer(row.getString(1) == null ? null : ConflictKind.valueOf(row.getString(1))),
                application.id(),
                member);
    }

    /** The tie between the caller and the applicant that the register knows of. */
    Optional<ConflictKind> known(Application application) {
        return applicants.ties(caller.get().personId(), application.person()).conflict();
    }

    /** Keeps the answer; a tie that was told stays, none can still become one. */
    void keep(Application application, @Nullable ConflictKind kind, @Nullable String reason, Instant at) {
        sql.change("""
                insert into application_conflict (application_id, member, name, kind, reason, at) values (?, ?, ?, ?, ?, ?)
                on conflict (application_id, member) do update
                  set kind = excluded.kind, reason = excluded.reason, at = excluded.at
                  where application_conflict.kind is null""", application.id(), caller.get().id(), caller.get().name(), kind, reason, at);
    }
}
