package nl.mbtregister.portfolio;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import nl.mbtregister.platform.Json;
import nl.mbtregister.rulebook.rules.Finding;
import nl.mbtregister.rulebook.rules.Judgement;
import nl.mbtregister.rulebook.rules.Reason;

/** Findings as text that is kept with a decision: the same judgement always gives the same text. */
public final class FindingsJson {
    private FindingsJson() {}

    public static String write(Judgement judgement) {
        JsonArrayBuilder findings = Json.createArrayBuilder();
        judgement.findings().forEach(finding -> findings.add(finding(finding)));
        JsonArrayBuilder notAsked = Json.createArrayBuilder();
        judgement.notAsked().forEach(row -> notAsked.add(row.id()));
        return Json.createObjectBuilder()
                .add("edition", judgement.question().edition().from().toString())
                .add("subject", judgement.question().set().subject().code())
                .add("purpose", judgement.question().set().purpose().name())
                .add("day", judgement.question().day().toString())
                .add("findings", findings)
                .add("notAsked", notAsked)
                .build()
                .toString();
    }

    private static JsonObjectBuilder finding(Finding finding) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("requirement", finding.requirement().id())
                .add("outcome", finding.outcome().name())
                .add("unit", finding.unit().name())
                .add("needed", plain(finding.needed()))
                .add("reached", plain(finding.reached()));
        JsonArrayBuilder counted = Json.createArrayBuilder();
        finding.counted().forEach(row -> {
            JsonObjectBuilder one =
                    Json.createObjectBuilder().add("row", row.row().id()).add("amount", plain(row.amount()));
            if (row.less() != null) {
                one.add("less", reason(row.less()));
            }
            counted.add(one);
        });
        JsonArrayBuilder notCounted = Json.createArrayBuilder();
        finding.notCounted()
                .forEach(row -> notCounted.add(
                        Json.createObjectBuilder().add("row", row.row().id()).add("why", reason(row.reason()))));
        JsonArrayBuilder missing = Json.createArrayBuilder();
        finding.missing()
                .forEach(part -> missing.add(Json.createObjectBuilder()
                        .add("amount", plain(part.amount()))
                        .add("unit", part.unit().name())));
        json.add("counted", counted).add("notCounted", notCounted).add("missing", missing);
        finding.earliest().ifPresent(day -> json.add("earliest", day.toString()));
        return json;
    }

    private static JsonObjectBuilder reason(Reason reason) {
        JsonArrayBuilder arguments = Json.createArrayBuilder();
        reason.arguments()
                .forEach(argument ->
                        arguments.add(argument instanceof BigDecimal number ? plain(number) : argument.toString()));
        return Json.createObjectBuilder().add("ground", reason.ground().name()).add("arguments", arguments);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
