package nl.mbtregister.proof;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Json;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.Time;
import nl.mbtregister.proof.rules.Claim;
import nl.mbtregister.proof.rules.Held;

/** Writes what is signed, and reads it again. */
final class ProofJson {
    static final String STATEMENT = "statement+jwt";
    static final String CREDENTIAL = "vc+jwt";

    private static final String[] CONTEXTS = {
        "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
    };

    private final String address;
    private final String organisation;

    /** @param address of the register, without a slash at the end */
    ProofJson(String address, String organisation) {
        this.address = address;
        this.organisation = organisation;
    }

    String keyPrefix() {
        return address + "/api/v1/keys/";
    }

    /** Short, since it must fit in a QR code. */
    String statement(Present present, Instant at, Instant end) {
        JsonArrayBuilder titles = Json.createArrayBuilder();
        present.claim().titles().forEach(held -> titles.add(held(held)));
        JsonArrayBuilder measures = Json.createArrayBuilder();
        present.standing().measures().forEach(measure -> {
            JsonObjectBuilder told = Json.createObjectBuilder()
                    .add("kind", measure.kind().name())
                    .add("from", measure.days().from().toString());
            measure.days().lastDay().ifPresent(last -> told.add("through", last.toString()));
            measures.add(told);
        });
        return Json.createObjectBuilder()
                .add("iss", address)
                .add("iat", at.getEpochSecond())
                .add("exp", end.getEpochSecond())
                .add("sub", present.claim().number())
                .add("name", present.claim().name())
                .add("status", String.valueOf(present.standing().status()))
                .add("titles", titles)
                .add("measures", measures)
                .build()
                .toString();
    }

    Claim claim(JsonObject statement) {
        List<Held> titles = statement.getJsonArray("titles").getValuesAs(JsonObject.class).stream()
                .map(held -> new Held(
                        Title.valueOf(held.getString("title")),
                        LocalDate.parse(held.getString("since")),
                        held.containsKey("through") ? LocalDate.parse(held.getString("through")) : null))
                .toList();
        return new Claim(
                statement.getString("name"),
                statement.getString("sub"),
                titles,
                Instant.ofEpochSecond(statement.getJsonNumber("exp").longValue()));
    }

    String badgeAddress(String code) {
        return address + "/api/v1/badges/" + code;
    }

    /** Which badge of ours claims these; whatever else was signed has none. */
    String code(JsonObject credential) {
        return credential.get("jti") instanceof JsonString id && id.getString().startsWith(badgeAddress(""))
                ? id.getString().substring(badgeAddress("").length())
                : "";
    }

    String badge(KeptBadge badge, Sentences words) {
        String holder = address + "/nl/register/" + badge.number();
        JsonObjectBuilder credential = envelope(
                        badgeAddress(badge.code()), "OpenBadgeCredential", badge.issuedAt(), CONTEXTS)
                .add("sub", holder)
                .add("name", words.show(badge.held().title()))
                .add("credentialSubject", subject(badge, holder, words))
                .add(
                        "credentialStatus",
                        Json.createArrayBuilder()
                                .add(entry(badge, "revocation"))
                                .add(entry(badge, "suspension")));
        LocalDate through = badge.held().through();
        if (through != null) {
            Instant end = through.plusDays(1).atStartOfDay(Time.LEGAL_ZONE).toInstant();
            credential.add("validUntil", end.toString()).add("exp", end.getEpochSecond());
        }
        return credential.build().toString();
    }

    String listAddress(int list, String purpose) {
        return address + "/api/v1/status-lists/" + list + "/" + purpose;
    }

    String list(int list, String purpose, String encoded, Instant at, Instant end) {
        return envelope(listAddress(list, purpose), "BitstringStatusListCredential", at, CONTEXTS[0])
                .add("validUntil", end.truncatedTo(ChronoUnit.SECONDS).toString())
                .add("exp", end.getEpochSecond())
                .add(
                        "credentialSubject",
                        Json.createObjectBuilder()
                                .add("id", listAddress(list, purpose) + "#list")
                                .add("type", "BitstringStatusList")
                                .add("statusPurpose", purpose)
                                .add("encodedList", encoded))
                .build()
                .toString();
    }

    private JsonObjectBuilder envelope(String id, String type, Instant at, String... contexts) {
        JsonArrayBuilder context = Json.createArrayBuilder();
        for (String one : contexts) {
            context.add(one);
        }
        Instant from = at.truncatedTo(ChronoUnit.SECONDS);
        return Json.createObjectBuilder()
                .add("@context", context)
                .add("id", id)
                .add(
                        "type",
                        Json.createArrayBuilder().add("VerifiableCredential").add(type))
                .add(
                        "issuer",
                        Json.createObjectBuilder()
                                .add("id", address)
                                .add("type", Json.createArrayBuilder().add("Profile"))
                                .add("name", organisation)
                                .add("url", address))
                .add("validFrom", from.toString())
                .add("iss", address)
                .add("jti", id)
                .add("iat", from.getEpochSecond())
                .add("nbf", from.getEpochSecond());
    }

    private JsonObjectBuilder subject(KeptBadge badge, String holder, Sentences words) {
        Title title = badge.held().title();
        return Json.createObjectBuilder()
                .add("id", holder)
                .add("type", Json.createArrayBuilder().add("AchievementSubject"))
                .add(
                        "identifier",
                        Json.createArrayBuilder()
                                .add(identity("name", badge.name()))
                                .add(identity("identifier", badge.number())))
                .add(
                        "activityStartDate",
                        badge.held()
                                .since()
                                .atStartOfDay(Time.LEGAL_ZONE)
                                .toInstant()
                                .toString())
                .add(
                        "achievement",
                        Json.createObjectBuilder()
                                .add(
                                        "id",
                                        address + "/nl/wat-betekent#"
                                                + title.name().toLowerCase(Locale.ROOT))
                                .add("type", Json.createArrayBuilder().add("Achievement"))
                                .add("achievementType", "License")
                                .add("name", words.show(title))
                                .add("description", words.of("proof.badge.description", title))
                                .add(
                                        "criteria",
                                        Json.createObjectBuilder()
                                                .add("id", address + "/nl/regels")
                                                .add("narrative", words.get("proof.badge.criteria"))));
    }

    private static JsonObjectBuilder identity(String type, String value) {
        return Json.createObjectBuilder()
                .add("type", "IdentityObject")
                .add("hashed", false)
                .add("identityType", type)
                .add("identityHash", value);
    }

    private JsonObjectBuilder entry(KeptBadge badge, String purpose) {
        String list = listAddress(Badges.list(badge.id()), purpose);
        return Json.createObjectBuilder()
                .add("id", list + "#" + badge.place())
                .add("type", "BitstringStatusListEntry")
                .add("statusPurpose", purpose)
                .add("statusListIndex", String.valueOf(badge.place()))
                .add("statusListCredential", list);
    }

    private static JsonObjectBuilder held(Held held) {
        JsonObjectBuilder told = Json.createObjectBuilder()
                .add("title", held.title().name())
                .add("since", held.since().toString());
        LocalDate through = held.through();
        if (through != null) {
            told.add("through", through.toString());
        }
        return told;
    }
}
