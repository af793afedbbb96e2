package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mbtregister.platform.Json;
import nl.mbtregister.platform.Sql;

/** What was filed, as it was: never read to be changed. */
@ApplicationScoped
class RoundFilings {
    @Inject
    private Sql sql;

    /** Keeps answers, and evidence in the versions of now with their hashes. */
    void freeze(
            CertificationRound round,
            Map<String, RoundAnswer> answers,
            Map<String, List<EvidencePiece>> evidence,
            Instant at) {
        JsonObjectBuilder content = Json.createObjectBuilder();
        answers.forEach((code, answer) -> {
            JsonObjectBuilder one = json(answer);
            JsonArrayBuilder shown = Json.createArrayBuilder();
            evidence.getOrDefault(code, List.of()).forEach(piece -> shown.add(json(piece)));
            content.add(code, one.add("evidence", shown));
        });
        sql.change(
                "insert into round_filing (round_id, at, edition, content) values (?, ?, ?, ?)",
                round.id(),
                at,
                round.edition(),
                content.build().toString());
    }

    /** Day from which a new application is taken, when the last decision on the programme was no certificate. */
    Optional<LocalDate> again(long programme) {
        return sql.one("""
                select again_from from (select d.again_from from round_decision d join certification_round r on r.id = d.round_id
                  where r.programme_id = ? order by d.decided_at desc limit 1) last where again_from is not null""", row -> row.getObject(1, LocalDate.class), programme);
    }

    static JsonObjectBuilder json(RoundAnswer answer) {
        var score = answer.score();
        return Json.createObjectBuilder()
                .add("code", answer.code())
                .add("edition", answer.edition())
                .add("work", score.work().name())
                .add("result", score.result() == null ? "" : score.result().name())
                .add("reason", score.reason())
                .add("view", score.view())
                .add("lookAgain", answer.lookAgain());
    }

    private static JsonObjectBuilder json(EvidencePiece piece) {
        return Json.createObjectBuilder()
                .add("id", piece.id())
                .add("version", piece.number())
                .add("title", piece.title())
                .add("sha256", piece.sha256())
                .add("datedOn", piece.datedOn().toString())
                .add(
                        "expiresOn",
                        piece.expiresOn() == null ? "" : piece.expiresOn().toString());
    }
}
