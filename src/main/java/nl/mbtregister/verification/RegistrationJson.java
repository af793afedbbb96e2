package nl.mbtregister.verification;

import java.util.List;
import java.util.function.Consumer;
import nl.mbtregister.kernel.BigNumber;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.person.BasicProfession;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.Texts;
import nl.mbtregister.register.rules.AnnotationPeriod;
import nl.mbtregister.register.rules.Measure;
import nl.mbtregister.register.rules.Standing;
import nl.mbtregister.register.rules.Standing.TitleStanding;
import nl.mbtregister.register.rules.Status;
import nl.mbtregister.verification.CheckedRegistration.Surroundings;
import org.jspecify.annotations.Nullable;

/**
 * The answer for machines, from after the opening brace, the stamp and the day, which differ each time. Its fields are
 * described in {@code openapi.json}; they are only ever added to within a version.
 */
final class RegistrationJson {
    private final Sentences nl;
    private final Sentences en;
    private final String address;

    /** @param address under which the world reaches this register */
    RegistrationJson(Texts texts, String address) {
        nl = texts.in(Language.NL);
        en = texts.in(Language.EN);
        this.address = address;
    }

    PackedAnswer write(CheckedRegistration registration, Draft json) {
        Standing standing = registration.standing();
        String number = registration.number();
        json.shared("\"number\":\"").own(number).shared("\",\"registered\":" + standing.registered() + ",\"status\":");
        status(standing, registration.past(), json);
        json.shared(",\"name\":").own(quoted(registration.name())).shared(",\"titles\":");
        list(standing.titles(), json, title -> title(title, standing.annotations(), json));
        json.shared(",\"measures\":");
        list(standing.measures(), json, measure -> measure(measure, json));
        registration.surroundings().ifPresent(all -> surroundings(all, json));
        json.shared(",\"permalink\":\"" + address + "/nl/register/").own(number).shared("\"}");
        int from = (int) registration.on().toEpochDay();
        var end = registration.end();
        return json.answer(from, end == null ? Integer.MAX_VALUE : (int) end.toEpochDay());
    }

    private void status(Standing standing, boolean past, Draft json) {
        Status status = standing.status();
        StatusSentence sentence = StatusSentence.of(standing, past);
        json.shared(status == null ? "{\"code\":null" : "{\"code\":\"" + status + "\",\"label\":" + label(status));
        json.shared(",\"sentence\":");
        String words = both(sentence.in(nl), sentence.in(en));
        if (sentence.values().isEmpty()) {
            json.shared(words);
        } else {
            json.own(words);
        }
        json.shared("}");
    }

    private void title(TitleStanding title, List<AnnotationPeriod> annotations, Draft json) {
        json.shared("{\"code\":\"" + title.title() + "\",\"label\":" + label(title.title()) + ",\"status\":\""
                + title.status() + "\",");
        days(title.days(), "since", "validThrough", json);
        json.shared(",\"annotations\":");
        List<AnnotationPeriod> own = annotations.stream()
                .filter(note -> note.title() == title.title())
                .toList();
        list(own, json, note -> {
            json.shared("{\"code\":\"" + note.annotation() + "\",\"label\":" + label(note.annotation()) + ",");
            days(note.days(), "since", "validThrough", json);
            json.shared("}");
        });
        json.shared("}");
    }

    private static void measure(Measure measure, Draft json) {
        json.shared("{\"code\":\"" + measure.kind() + "\",");
        days(measure.days(), "from", "through", json);
        Wording text = measure.text();
        json.shared(",\"text\":").own(both(text.nl(), text.en())).shared("}");
    }

    private static void surroundings(Surroundings all, Draft json) {
        json.shared(",\"professions\":");
        list(all.professions(), json, profession -> profession(profession, json));
        json.shared(",\"institution\":");
        text(all.institution(), json);
        json.shared(",\"town\":");
        text(all.town(), json);
        json.shared(",\"country\":\"" + all.country() + "\"");
    }

    private static void profession(BasicProfession profession, Draft json) {
        json.shared("{\"profession\":").own(quoted(profession.profession()));
        json.shared(",\"inTraining\":" + profession.inTraining() + ",\"bigNumber\":");
        BigNumber big = profession.big();
        text(big == null ? null : big.digits(), json);
        json.shared("}");
    }

    /** Both days are in the period; the last is null while none is known. */
    private static void days(Period days, String first, String last, Draft json) {
        json.shared("\"" + first + "\":\"").own(days.from().toString()).shared("\",\"" + last + "\":");
        text(days.lastDay().map(Object::toString).orElse(null), json);
    }

    private static <T> void list(List<T> all, Draft json, Consumer<T> each) {
        String between = "[";
        for (T one : all) {
            json.shared(between);
            each.accept(one);
            between = ",";
        }
        json.shared(all.isEmpty() ? "[]" : "]");
    }

    private static void text(@Nullable String text, Draft json) {
        if (text == null) {
            json.shared("null");
        } else {
            json.own(quoted(text));
        }
    }

    private String label(Enum<?> constant) {
        return both(nl.show(constant), en.show(constant));
    }

    private static String both(String nl, String en) {
        return "{\"nl\":" + quoted(nl) + ",\"en\":" + quoted(en) + "}";
    }

    /** A JSON string, RFC 8259. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append("\\u%04x".formatted((int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
