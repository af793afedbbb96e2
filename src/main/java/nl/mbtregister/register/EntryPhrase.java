package nl.mbtregister.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Texts;
import nl.mbtregister.register.rules.Act;
import nl.mbtregister.register.rules.FlatAct;
import nl.mbtregister.register.rules.MeasureKind;
import org.jspecify.annotations.Nullable;

/** An act as a letter to the person says it, in the middle of a sentence. */
@ApplicationScoped
class EntryPhrase {
    @Inject
    private Texts texts;

    Wording of(Act act) {
        var flat = FlatAct.of(act);
        var key = "register.entry." + flat.kind() + variant(act);
        return flat.text() == null ? both(key, flat.title(), flat.annotation()) : both(key, flat.text());
    }

    Wording of(MeasureKind kind) {
        return new Wording(
                texts.in(Language.NL).show(kind), texts.in(Language.EN).show(kind));
    }

    private static String variant(Act act) {
        return switch (act) {
            case Act.Extended extended -> "." + extended.ground();
            case Act.MeasureImposed imposed -> "." + imposed.kind();
            default -> "";
        };
    }

    private Wording both(String key, @Nullable Object... values) {
        return new Wording(
                texts.in(Language.NL).of(key, values), texts.in(Language.EN).of(key, values));
    }
}
