package nl.mbtregister.supervision;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import nl.mbtregister.platform.Json;
import nl.mbtregister.supervision.rules.Answer;
import nl.mbtregister.supervision.rules.DeclarationDraft;
import org.jspecify.annotations.Nullable;

/** Answers and remarks per competence, as the database keeps them: {@code {"id": {"answer": "YES", "remark": ".."}}}. */
final class Scores {
    private Scores() {}

    static String write(DeclarationDraft draft) {
        TreeSet<String> ids = new TreeSet<>(draft.answers().keySet());
        ids.addAll(draft.remarks().keySet());
        JsonObjectBuilder scores = Json.createObjectBuilder();
        for (String id : ids) {
            JsonObjectBuilder score = Json.createObjectBuilder();
            Answer answer = draft.answers().get(id);
            if (answer != null) {
                score.add("answer", answer.name());
            }
            score.add("remark", draft.remarks().getOrDefault(id, ""));
            scores.add(id, score);
        }
        return scores.build().toString();
    }

    static DeclarationDraft read(@Nullable String scores, @Nullable String report, @Nullable Boolean positive) {
        Map<String, Answer> answers = new HashMap<>();
        Map<String, String> remarks = new HashMap<>();
        if (scores != null) {
            try (JsonReader reader = Json.createReader(new StringReader(scores))) {
                reader.readObject().forEach((id, value) -> {
                    JsonObject score = value.asJsonObject();
                    if (score.containsKey("answer")) {
                        answers.put(id, Answer.valueOf(score.getString("answer")));
                    }
                    remarks.put(id, score.getString("remark", ""));
                });
            }
        }
        return new DeclarationDraft(answers, remarks, report == null ? "" : report, positive);
    }
}
